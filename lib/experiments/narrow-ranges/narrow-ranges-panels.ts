import { roundTo } from '#lib/base/numbers.ts';
import type { Trial } from '#lib/search/strategy.ts';
import type { Panel } from '../panel.ts';
import { axisOf, rangesOf, ticks } from '../tuning-task/axis-of.ts';
import { knobs } from '../tuning-task/digits-task.ts';
import { bestOf, type Task } from '../tuning-task/search-run.ts';

/** Each search in the plane of learning rate and momentum, its ranges drawn as a box. */
export function narrowRangesPanels(
  tasks: readonly Task[],
  names: readonly string[],
  tried: readonly (readonly Trial[])[],
): Panel[] {
  const rates = ticks(knobs.rate, 33);
  const levels = ticks(knobs.momentum, 15).map((momentum) =>
    rates.map((rate) => roundTo(tasks[0]?.loss({ rate, momentum }) ?? Number.NaN, 3)),
  );
  return tasks.map(({ space }, arm): Panel => {
    const trials = tried[arm] ?? [];
    const ranges = rangesOf(space);
    const [rate, momentum] = ['rate', 'momentum'].map((wanted) => ranges.find(({ name }) => name === wanted));
    const box =
      rate && momentum
        ? ([
            [rate.min, momentum.min],
            [rate.max, momentum.min],
            [rate.max, momentum.max],
            [rate.min, momentum.max],
            [rate.min, momentum.min],
          ] as const)
        : [];
    return {
      kind: 'field',
      title: names[arm] ?? '',
      arm,
      note: `lowest loss ${roundTo(bestOf(trials), 3)}`,
      x: axisOf(knobs.rate),
      y: axisOf(knobs.momentum),
      levels,
      points: trials.map(({ point, value }) => ({
        x: Number(point['rate']),
        y: Number(point['momentum']),
        arm,
        strong: value === bestOf(trials),
      })),
      paths: [{ arm, points: box }],
    };
  });
}
