import type { Account } from './account.ts';
import type { ErrorName, Fault } from './fault.ts';
import { jobIsThere } from './rules/existing.ts';
import { type CreateTrainingJob, trainingJobRules } from './rules/training-job.ts';
import { tuningJobRules } from './rules/tuning-job.ts';
import { isOperation } from './shapes/operations.ts';
import type { CreateTuningJob } from './tuning-request.ts';
import { isObject } from './type-mismatch.ts';
import { validate } from './validate.ts';
import { withoutNulls } from './without-nulls.ts';

export type Answer =
  | { answers: 'accepted' }
  /** `message` is what AWS would say; `faults` are all that were found, of which AWS tells the first or the first kind. */
  | { error: ErrorName; message: string; faults: [Fault, ...Fault[]] };

/**
 * What the service would answer: first faults of shape, then those of what the members say together. Without an account
 * it is left out whether names are taken, parents fit and jobs exist.
 */
export function check(operation: string, body: unknown, account?: Account): Answer {
  return answerOf(validate(operation, body)) ?? answerOf(breaches(operation, body, account)) ?? { answers: 'accepted' };
}

function breaches(operation: string, body: unknown, account: Account | undefined): Fault[] {
  const request = withoutNulls(body);
  if (!isOperation(operation) || !isObject(request)) return [];
  if (operation === 'CreateHyperParameterTuningJob')
    return Object.values(tuningJobRules).flatMap((rule) => rule(asValidated<CreateTuningJob>(request), account));
  if (operation === 'CreateTrainingJob')
    return Object.values(trainingJobRules).flatMap((rule) => rule(asValidated<CreateTrainingJob>(request), account));
  return account ? jobIsThere(operation, request, account) : [];
}

/** `validate` has found no fault, which is what the type says. */
const asValidated = <T extends object>(request: Record<string, unknown>): T => request as T;

function answerOf(faults: readonly Fault[]): Answer | null {
  const [first = faults[0], ...rest] = [
    ...faults.filter(({ kind }) => kind === 'type'),
    ...faults.filter(({ kind }) => kind !== 'type'),
  ];
  if (!first) return null;
  const all: [Fault, ...Fault[]] = [first, ...rest];
  return { error: first.error, message: messageOf(all), faults: all };
}

/** AWS's parser and rules stop at the first fault; its constraints are told together. */
function messageOf([first, ...rest]: [Fault, ...Fault[]]): string {
  // The parser's own message does not say where; the path in brackets is ours.
  if (first.kind === 'type') return first.path === '' ? first.message : `${first.message} (at '${first.path}')`;
  const told = [first, ...rest].filter(({ kind }) => kind === 'constraint').map(({ message }) => message);
  if (told.length === 0)
    return first.kind === 'rule' ? first.message : [first, ...rest].map((one) => one.message).join(' ');
  const constraints = `${told.length} validation ${told.length === 1 ? 'error' : 'errors'} detected: ${told.join('; ')}`;
  const unknown = [first, ...rest].filter(({ kind }) => kind === 'unknown').map(({ message }) => message);
  return [constraints, ...unknown].join(' ');
}
