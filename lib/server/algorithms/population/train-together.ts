import type { Shared } from '#lib/training/network.ts';
import type { Model, Table } from '#lib/tuning/algorithm.ts';
import { loadTfjs } from '../load-tfjs.ts';
import type { EpochLine } from '../network/train-network.ts';
import { runPopulation } from './run-population.ts';
import { type Member, Seat } from './seat.ts';

type Data = { train: Table; validation: Table };
type Waiting = { member: Member } & PromiseWithResolvers<Model>;

/**
 * Trains networks of one form as populations, each to its own end: one promise a member. What a member reports and ends as
 * does not depend on the others, nor on their number; one that throws, or is stopped, leaves the others alone. All chance
 * comes from the seed and the epoch, so that what goes on from a checkpoint ends in the same bytes. A network that diverges
 * reports NaN once and ends.
 */
export function trainTogether(
  shared: Shared,
  members: readonly Member[],
  data: Data,
  line: EpochLine,
): Promise<Model>[] {
  const all = members.map((member): Waiting => ({ member, ...Promise.withResolvers<Model>() }));
  // The kernel counts updates for all lanes, and reckons penalties for all four of a group or for none
  const alike = ({ member: { recipe, training } }: Waiting) =>
    `${training.checkpoint?.epoch ?? 0} ${recipe.l1 > 0 || recipe.l2 > 0}`;
  for (const some of Map.groupBy(all, alike).values())
    train(shared, some, data, line).catch((error) => {
      for (const { reject } of some) reject(error);
    });
  return all.map(({ promise }) => promise);
}

async function train(shared: Shared, waiting: readonly Waiting[], data: Data, line: EpochLine): Promise<void> {
  const { tf } = await loadTfjs();
  const seated = waiting.flatMap(({ member, resolve, reject }) => {
    try {
      return [{ seat: new Seat(tf, shared, member, data), resolve, reject }];
    } catch (error) {
      reject(error);
      return [];
    }
  });
  try {
    if (seated.length > 0) await runPopulation(shared, seated, data, line);
  } finally {
    for (const { seat } of seated) seat.dispose();
  }
}
