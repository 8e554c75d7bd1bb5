import type { Input, OperationHandler, Service } from '../operation.ts';

/** Deletes a tuning job and leaves what it trained; one that runs is stopped first. A job that is not there is no error. */
export const deleteTuningJob = {
  run({ HyperParameterTuningJobName: name }: Input<'DeleteHyperParameterTuningJob'>, service: Service) {
    const job = service.tuningJob(name);
    if (job) service.remove({ kind: 'tuning', name: job.name });
    return undefined;
  },
} satisfies OperationHandler;
