import type { Range } from '#lib/search/space.ts';
import { toUnit, valueAt } from '#lib/search/unit.ts';
import { digitsTask, knobs } from '../tuning-task/digits-task.ts';
import type { Task } from '../tuning-task/search-run.ts';

/** A setting that somebody might bring along from earlier work; it is good, not best. */
const sensible = { rate: 0.1, l2: 1e-3, hidden: 64, batch: 32, momentum: 0.5 };

/** All five knobs, each over a share of its range about the sensible setting, the rates shifted by factors of ten. */
export function rangesTask(share: number, shift: number): Task {
  const dimensions = [knobs.rate, knobs.l2, knobs.momentum, knobs.hidden, knobs.batch].map((range): Range => {
    if (share === 1) return range;
    const centre = { ...sensible, rate: sensible.rate * 10 ** shift };
    const [middle = 0.5] = toUnit({ dimensions: [range] }, centre);
    // What would reach beyond the whole range is cut off.
    const end = (place: number) => Number(valueAt(range, Math.min(1, Math.max(0, place))));
    return { ...range, min: end(middle - share / 2), max: end(middle + share / 2) };
  });
  return digitsTask(dimensions, sensible);
}
