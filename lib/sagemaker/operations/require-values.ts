import type { Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';

/** The values, defaults filled in. Throws ValidationException that tells all that an algorithm has against hyperparameters. Words: ours. */
export function requireValues(
  trainable: Trainable,
  algorithm: string,
  given: Readonly<Record<string, string>>,
): Record<string, number | string> {
  const parsed = trainable.values.safeParse(given);
  if (parsed.success) return parsed.data;
  const told = parsed.error.issues.map(({ message }) => message).join('; ');
  throw new AwsError('ValidationException', `Hyperparameters of ${algorithm}: ${told}`);
}
