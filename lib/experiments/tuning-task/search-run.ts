import type { Point, Space } from '#lib/search/space.ts';
import type { Strategy, Trial } from '#lib/search/strategy.ts';

/** What is searched: settings and the loss that each ends with. */
export interface Task {
  space: Space;
  loss(point: Point): number;
}

/** A strategy and its options, ready to be asked. */
export interface Searcher {
  propose(situation: { space: Space; trials: readonly Trial[]; seed: number }): ReturnType<Strategy<never>['propose']>;
}

export function searcher<Options>({ options, propose }: Strategy<Options>, given: Partial<Options> = {}): Searcher {
  const parsed = options.parse(given);
  return { propose: (situation) => propose({ ...situation, minimise: true, options: parsed }) };
}

/**
 * A search of so many jobs, `parallel` of which run at a time: all jobs of a round begin before any of them has ended,
 * and the strategy knows of those that are still pending. Yields all trials after each new job, pending ones without a
 * value; a round ends before the next begins. Ends early where the space holds nothing untried.
 */
export function* searchRun(
  { propose }: Searcher,
  { space, loss }: Task,
  { seed, jobs, parallel = 1 }: { seed: number; jobs: number; parallel?: number },
): Generator<readonly Trial[], readonly Trial[]> {
  let trials: Trial[] = [];
  for (let number = 0; number < jobs; number++) {
    const proposal = propose({ space, trials, seed });
    if (typeof proposal === 'string' || proposal.kind !== 'begin') break;
    trials = [...trials, { number, point: proposal.point, status: 'pending', reports: [] }];
    if ((number + 1) % parallel === 0 || number + 1 === jobs)
      trials = trials.map((trial) =>
        trial.status === 'pending' ? { ...trial, status: 'completed', value: loss(trial.point) } : trial,
      );
    yield trials;
  }
  return trials;
}

/** The lowest loss among the trials that have ended. */
export const bestOf = (trials: readonly Trial[]): number =>
  Math.min(...trials.map(({ value = Number.POSITIVE_INFINITY }) => value));
