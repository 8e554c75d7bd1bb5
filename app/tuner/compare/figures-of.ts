import { bestCurve, bestStairs } from '#lib/tuning/compare/best-curve.ts';
import type { ComparedJob } from '#lib/tuning/compare/compared-job.ts';
import { distribution } from '#lib/tuning/plots/distribution.ts';
import type { ComparedFigures } from './compare-charts.tsx';

/** What is drawn of a job; `arm` is the colour by which it is known on the whole page. */
export function figuresOf({ name, objective, trials }: ComparedJob, arm: number): ComparedFigures {
  const curve = bestCurve(trials, objective.minimise);
  const values = trials.flatMap((trial) => (trial.endedAt === null ? [] : (trial.objective ?? [])));
  return {
    ...{ name, arm },
    trials: bestStairs(curve, 'trials'),
    seconds: bestStairs(curve, 'seconds'),
    distribution: distribution(values),
  };
}
