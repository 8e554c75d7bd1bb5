import type { Space } from '#lib/search/space.ts';
import type { Report, Situation, Strategy, Trial } from '#lib/search/strategy.ts';

/** What a strategy made of the learning curves. */
export interface Replayed {
  /** Epochs that each setting was trained. */
  epochs: readonly number[];
  /** Epochs in all. */
  spent: number;
  /** The setting with the lowest loss among those that were trained to the end. */
  chosen: number;
}

/**
 * One worker trains what a strategy asks for, in an order that the strategy draws itself; what training would show is
 * read from `curves`, one loss an epoch for each setting.
 */
export function replay(
  strategy: Strategy<unknown>,
  given: unknown,
  curves: readonly (readonly number[])[],
  seed: number,
): Replayed {
  const space: Space = { dimensions: [{ kind: 'categorical', name: 'setting', values: curves.map((_, at) => at) }] };
  const options = strategy.options.parse(given);
  const most = Math.max(...curves.map(({ length }) => length));
  const trials: Trial[] = [];
  const situation = (): Situation<unknown> => ({ space, minimise: true, trials, seed, options });
  for (;;) {
    const proposal = strategy.propose(situation());
    if (typeof proposal === 'string') break;
    const earlier = proposal.kind === 'continue' ? trials[proposal.trial] : undefined;
    const number = earlier?.number ?? trials.length;
    const point = proposal.kind === 'begin' ? proposal.point : (earlier?.point ?? {});
    const target = proposal.target ?? most;
    const curve = curves[Number(point['setting'])] ?? [];
    const reports: Report[] = [...(earlier?.reports ?? [])];
    let status: Trial['status'] = 'completed';
    while (reports.length < target && status === 'completed') {
      reports.push({ resource: reports.length + 1, value: curve[reports.length] ?? Number.NaN });
      trials[number] = { number, point, status: 'pending', reports: [...reports], target };
      if (strategy.judge?.(situation(), trials[number]) === 'stop') status = 'stopped';
    }
    const value = reports.at(-1)?.value ?? Number.NaN;
    trials[number] = { number, point, status, reports, target, value };
  }
  const epochs = curves.map(
    (_, setting) => trials.find(({ point }) => point['setting'] === setting)?.reports.length ?? 0,
  );
  const finals = curves.map((curve, setting) =>
    epochs[setting] === most ? (curve[most - 1] ?? Number.NaN) : Number.NaN,
  );
  const lowest = Math.min(...finals.filter((loss) => !Number.isNaN(loss)));
  return { epochs, spent: epochs.reduce((sum, each) => sum + each, 0), chosen: finals.indexOf(lowest) };
}
