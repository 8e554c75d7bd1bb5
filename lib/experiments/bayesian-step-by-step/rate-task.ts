import { ticks } from '../tuning-task/axis-of.ts';
import { digitsLoss } from '../tuning-task/digits-loss.ts';
import { knobs } from '../tuning-task/digits-task.ts';
import type { Task } from '../tuning-task/search-run.ts';

/** Amounts of L2 that hardly matter; the mean over them smooths what chance did in single trainings. */
const mild = [1e-6, 1e-3, 1e-2];

/** Tuning the learning rate of the digits network alone. */
export const rateTask = (momentum: number): Task => ({
  space: { dimensions: [knobs.rate] },
  loss: ({ rate }) =>
    mild.reduce((sum, l2) => sum + digitsLoss({ rate: Number(rate), l2, hidden: 32, batch: 32, momentum }), 0) /
    mild.length,
});

/** The lowest loss that any learning rate gives. */
export const floorOf = ({ loss }: Task): number => Math.min(...ticks(knobs.rate, 401).map((rate) => loss({ rate })));
