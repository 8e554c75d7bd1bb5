import type { Executor } from '#lib/tuning/executor.ts';
import type { Catalogue } from './catalogue.ts';

type Work = Parameters<NonNullable<Executor['company']>>[0];

/**
 * What orders must have in common to train together: algorithm, data, where they go on from, and what the algorithm asks
 * for. Null for an order that trains alone, and for one that cannot be trained, which will say so when it is.
 */
export async function companyOf(
  { algorithm: name, data, hyperparameters, from }: Work,
  catalogue: Catalogue,
): Promise<string | null> {
  const algorithm = await catalogue.algorithm(name);
  if (!algorithm?.together) return null;
  const values = algorithm.values.safeParse(hyperparameters);
  const shape = values.success ? await catalogue.shape?.(data).catch(() => undefined) : undefined;
  const key = values.success && shape ? algorithm.together.key(values.data, shape) : null;
  return key === null ? null : JSON.stringify([name, Object.entries(data).sort(), from, key]);
}
