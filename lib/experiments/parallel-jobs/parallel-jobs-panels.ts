import type { Panel } from '../panel.ts';

/** How many rounds each search has waited for, and its best loss against those rounds instead of against jobs. */
export function parallelJobsPanels(
  names: readonly string[],
  parallel: readonly number[],
  curves: readonly (readonly number[])[],
): Panel[] {
  const rounds = parallel.map((width, arm) => Math.ceil((curves[arm]?.length ?? 0) / width));
  return [
    {
      kind: 'bars',
      title: 'Rounds of waiting so far',
      label: 'rounds',
      bars: names.map((name, arm) => ({ name, value: rounds[arm] ?? 0, arm })),
    },
    {
      kind: 'lines',
      title: 'The same search on the clock',
      note: 'first run',
      x: { label: 'rounds of waiting' },
      y: { label: 'lowest validation loss' },
      lines: names.map((name, arm) => {
        const width = parallel[arm] ?? 1;
        const curve = curves[arm] ?? [];
        const points = Array.from({ length: rounds[arm] ?? 0 }, (_, round) => {
          const ended = Math.min(curve.length, (round + 1) * width);
          return [round + 1, curve[ended - 1] ?? Number.NaN] as const;
        });
        return { name, arm, dashed: arm === 3, points };
      }),
    },
  ];
}
