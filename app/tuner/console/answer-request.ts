import { check } from '#lib/sagemaker/check.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { withoutNulls } from '#lib/sagemaker/without-nulls.ts';
import { describeSearch } from './describe-search.ts';
import { explainFault } from './explain-fault.ts';

export type Answered =
  | { error: null; says: string[] }
  /** `message` is what AWS would say; each fault says the same about one member, and what it means. */
  | { error: string; message: string; faults: { path: string; message: string; means: string }[] };

/** What the service would answer to a request, with an explanation. */
export function answerRequest(operation: string, body: unknown): Answered {
  const answer = check(operation, body);
  if ('error' in answer) {
    const { error, message, faults } = answer;
    return { error, message, faults: faults.map((fault) => ({ ...fault, means: explainFault(fault) })) };
  }
  if (operation !== 'CreateHyperParameterTuningJob') return { error: null, says: ['The request is well formed.'] };
  return { error: null, says: describeSearch(withoutNulls(body) as CreateTuningJob) };
}
