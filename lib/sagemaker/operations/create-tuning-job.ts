import { autotuned } from '../autotune/autotune.ts';
import { check } from '../check.ts';
import type { Input, OperationHandler, Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import type { CreateTuningJob, TrainingDefinition } from '../tuning-request.ts';
import { arnOf } from './arn.ts';
import { storedTags } from './stored-tags.ts';
import { tuningDefinition } from './tuning-definition.ts';
import { refuseUnsupported } from './unsupported.ts';
import { algorithmOf } from './work.ts';

export const createTuningJob = {
  run(request: Input<'CreateHyperParameterTuningJob'>, service: Service) {
    const resource = { kind: 'tuning', name: request.HyperParameterTuningJobName } as const;
    refuseUnsupported(request);
    const filled = withChoices(service, request);
    const definition = tuningDefinition(service, filled);
    service.create({ ...resource, request: filled, definition, tags: storedTags(request.Tags ?? []) });
    return { HyperParameterTuningJobArn: arnOf(service, resource) };
  },
} satisfies OperationHandler;

/** What is stored is what Autotune made of a request; then its ranges can be compared with a parent's and the quotas. */
function withChoices(service: Service, request: CreateTuningJob): CreateTuningJob {
  if (!request.Autotune) return request;
  const parents = request.WarmStartConfig?.ParentHyperParameterTuningJobs ?? [];
  const names = parents.flatMap(({ HyperParameterTuningJobName: name }) => name ?? []);
  const account = service.account({ tuning: [request.HyperParameterTuningJobName, ...names], training: [] });
  const searchedOf = ({ AlgorithmSpecification: asked }: TrainingDefinition) => {
    const [algorithm, trainable] = algorithmOf(service, asked);
    return { algorithm, trainable };
  };
  const filled = autotuned(request, searchedOf, account.quotas.trainingJobs);
  const answer = check('CreateHyperParameterTuningJob', filled, account);
  if ('error' in answer) throw new AwsError(answer.error, answer.message);
  return filled;
}
