import type { Experiment, Frame, Laboratory } from './experiment.ts';
import type { Panel } from './panel.ts';
import type { Chosen, Parameters } from './parameters.ts';

/** One moment of one seed's run. */
export interface Step {
  /** The place on the horizontal axis; the same for every seed. */
  at: number;
  /** One number for each curve of the plot. */
  y: readonly number[];
  /** Asked of the first seed only, when a frame is drawn. */
  panels?: () => Panel[];
}

type Simulated<P extends Parameters> = Omit<Experiment<P>, 'run'> & {
  /** How many steps `simulate` yields, for the progress shown. */
  steps(chosen: Chosen<P>): number;
  /**
   * One seed's run, step by step; returns its figures, one an arm. A step should take at most about 10 ms, and all steps
   * of 16 seeds at most 3 s. `laboratory` is for those that measure time or train.
   */
  simulate(chosen: Chosen<P>, seed: number, laboratory: Laboratory): Generator<Step, readonly number[]>;
};

/** An experiment made of one simulation a seed; the seeds advance in step, so that their spread can be watched. */
export function simulated<P extends Parameters>({ steps, simulate, ...rest }: Simulated<P>): Experiment<P> {
  return {
    ...rest,
    async run(chosen, laboratory) {
      const runs = laboratory.seeds.map((seed) => simulate(chosen, seed, laboratory));
      const figures: (readonly number[])[] = [];
      const curves = rest.plot(chosen).curves.map(() => ({ x: [] as number[], y: [] as number[][] }));
      const total = steps(chosen);
      let done = 0;
      let panels: () => Panel[] = () => [];
      // Columns that not all seeds have reached yet are left out
      const frame = (): Frame => ({
        progress: Math.min(1, done / total),
        curves: curves.map(({ x, y }) => ({ x: x.slice(0, done), y: y.slice(0, done) })),
        panels: panels(),
      });
      while (figures.length < runs.length) {
        for (const [at, run] of runs.entries()) {
          const { value, done: ended } = run.next();
          if (ended) figures.push(value);
          else {
            if (at === 0) for (const curve of curves) curve.x.push(value.at);
            for (const [which, curve] of curves.entries()) {
              if (at === 0) curve.y.push([]);
              curve.y.at(-1)?.push(value.y[which] ?? Number.NaN);
            }
            if (at === 0) panels = value.panels ?? panels;
          }
          if (at === runs.length - 1 && !ended) done++;
          await laboratory.pause(frame);
        }
      }
      return rest.arms(chosen).map((_, arm) => figures.map((values) => values[arm] ?? Number.NaN));
    },
  };
}
