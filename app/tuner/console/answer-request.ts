import { check } from '#lib/sagemaker/check.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { withoutNulls } from '#lib/sagemaker/without-nulls.ts';
import { describeSearch } from './describe-search.ts';
import { explainFault } from './explain-fault.ts';
import { successBody } from './success-body.ts';

export type Answered =
  /** `body` is what AWS sends back; of other operations than creating a tuning job it is not known. */
  | { error: null; body: object | null; says: string[] }
  /** `message` is what AWS would say; each fault says the same about one member, and what it means. */
  | { error: string; message: string; faults: { path: string; message: string; means: string }[] };

/** What the service would answer to a request, with an explanation. */
export function answerRequest(operation: string, body: unknown): Answered {
  const answer = check(operation, body);
  if ('error' in answer) {
    const { error, message, faults } = answer;
    return { error, message, faults: faults.map((fault) => ({ ...fault, means: explainFault(fault) })) };
  }
  if (operation !== 'CreateHyperParameterTuningJob')
    return { error: null, body: null, says: ['The request is well formed.'] };
  const request = withoutNulls(body) as CreateTuningJob;
  return { error: null, body: successBody(request), says: describeSearch(request) };
}
