import { roundTo } from '#lib/base/numbers.ts';
import type { Trial } from '#lib/search/strategy.ts';
import type { Panel } from '../panel.ts';
import { axisOf, rangesOf, ticks } from '../tuning-task/axis-of.ts';
import { bestOf, type Task } from '../tuning-task/search-run.ts';

/** Where each search has looked in the plane of the first two knobs, and what that comes to on the first alone. */
export function gridAgainstRandomPanels(
  task: Task,
  names: readonly string[],
  tried: readonly (readonly Trial[])[],
): Panel[] {
  const [first, second, third] = rangesOf(task.space);
  if (!first || !second) return [];
  // A third knob is cut where the best trial of either search stands.
  const best = tried
    .flat()
    .reduce<Trial | undefined>((a, b) => (a && (a.value ?? 0) <= (b.value ?? 0) ? a : b), undefined);
  const held = third && best ? { [third.name]: best.point[third.name] ?? third.min } : {};
  const columns = ticks(first, 51);
  const levels = ticks(second, 13).map((y) =>
    columns.map((x) => roundTo(task.loss({ [first.name]: x, [second.name]: y, ...held }), 3)),
  );
  const places = (trials: readonly Trial[], name: string) => trials.map(({ point }) => Number(point[name]));
  const distinct = (trials: readonly Trial[]) => new Set(places(trials, first.name)).size;
  const planes = tried.map(
    (trials, arm): Panel => ({
      kind: 'field',
      title: names[arm] ?? '',
      arm,
      note: `${distinct(trials)} distinct values of the ${axisOf(first).label}`,
      x: axisOf(first),
      y: axisOf(second),
      levels,
      points: trials.map(({ point, value }) => ({
        x: Number(point[first.name]),
        y: Number(point[second.name]),
        arm,
        strong: value === bestOf(trials),
      })),
    }),
  );
  const fixed = { ...best?.point };
  const shadow: Panel = {
    kind: 'lines',
    title: 'Seen along the first knob alone',
    x: { label: axisOf(first).label, scale: axisOf(first).scale },
    y: { label: 'loss' },
    lines: [
      {
        name: 'loss at the best trial’s other settings',
        arm: 0,
        dashed: true,
        points: ticks(first, 161).map((x) => [x, task.loss({ ...fixed, [first.name]: x })]),
      },
    ],
    points: tried.flatMap((trials, arm) =>
      trials.map(({ point, value = Number.NaN }) => ({
        x: Number(point[first.name]),
        y: value,
        arm,
        name: names[arm] ?? '',
        hollow: arm === 0,
      })),
    ),
  };
  return [...planes, shadow];
}
