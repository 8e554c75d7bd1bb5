import type { Lane, Shared } from '#lib/training/network.ts';
import type { Axis, Experiment, Frame, Plot, Samples } from './experiment.ts';
import { groupArms } from './groups.ts';
import type { Panel } from './panel.ts';
import type { Chosen, Parameters } from './parameters.ts';
import { type Picture, pictures } from './pictures.ts';

/** One of the conditions that a trained experiment compares. */
export interface Arm {
  name: string;
  /** What all networks of the arm have in common; arms with equal `shared` train as one population. */
  shared: Shared;
  /** The network of one seed. Seeds pair the arms: the same seed means the same chance in each. */
  lane(seed: number): Lane;
}

/** Losses of one network, one at each checkpoint. */
export interface Curve {
  updates: number[];
  train: number[];
  validation: number[];
}

/** What one network left behind. */
export interface Outcome {
  seed: number;
  curve: Curve;
  /** An array a layer: its kernel (inputs × outputs, row-major), then its biases. */
  weights: number[][];
  lane: Lane;
}

/** Either losses over the updates, or the final figures over a setting that has one value an arm. */
type Chart<P extends Parameters> =
  | { curves: readonly ('train' | 'validation')[]; scale: 'linear' | 'logarithmic' }
  | { sweep: Axis; y: Axis; values(chosen: Chosen<P>): readonly number[] };

type Trained<P extends Parameters> = Omit<Experiment<P>, 'arms' | 'plot' | 'run'> & {
  arms(chosen: Chosen<P>): Arm[];
  /** Updates that each network makes in all. */
  updates(chosen: Chosen<P>): number;
  chart: Chart<P>;
  /** What is drawn of the first seed's networks, besides the curves. */
  picture?(chosen: Chosen<P>): Picture;
  /** Further pictures, made from every network's curve so far and its weights at this moment. */
  panels?(chosen: Chosen<P>, outcomes: readonly (readonly Outcome[])[]): Panel[];
  /** What `pooled` draws from, of every network's curve so far and its weights. */
  samples?(outcomes: readonly (readonly Outcome[])[]): Samples;
  /** The figure of one network, at the end (and for a sweep at every frame). */
  measure(outcome: Outcome): number;
};

export const checkpoints = 60;
const words = { train: 'Training loss', validation: 'Validation loss' } as const;

/** An experiment whose arms are networks that differ in how they are trained. */
export function trained<P extends Parameters>(spec: Trained<P>): Experiment<P> {
  const { chart, measure, updates } = spec;
  return {
    slug: spec.slug,
    title: spec.title,
    concepts: spec.concepts,
    parameters: spec.parameters,
    claim: spec.claim,
    ...(spec.pooled && { pooled: spec.pooled }),
    arms: (chosen) => spec.arms(chosen).map(({ name }) => name),
    plot: (chosen) => plotOf(spec, chosen),
    async run(chosen, laboratory) {
      const { seeds } = laboratory;
      const arms = spec.arms(chosen);
      const lanes = arms.map((arm) => seeds.map((seed) => arm.lane(seed)));
      const groups = groupArms(arms).map((members) => {
        const networks = laboratory.population(
          (arms[members[0] ?? 0] as Arm).shared,
          members.flatMap((arm) => lanes[arm] ?? []),
        );
        return { members, networks };
      });
      const curves = arms.map(() => seeds.map((): Curve => ({ updates: [], train: [], validation: [] })));
      const outcomes = () => {
        const all: Outcome[][] = arms.map(() => []);
        for (const { members, networks } of groups)
          members.forEach((arm, place) => {
            all[arm] = seeds.map((seed, at) => ({
              seed,
              curve: curves[arm]?.[at] as Curve,
              weights: networks.weights(place * seeds.length + at),
              lane: lanes[arm]?.[at] as Lane,
            }));
          });
        return all;
      };
      const total = updates(chosen);
      let done = 0;
      const frame = (): Frame => {
        const isSweep = 'sweep' in chart;
        const now = isSweep || spec.panels || spec.samples ? outcomes() : [];
        const drawn = pictures(spec.picture?.(chosen), arms, groups, seeds);
        return {
          progress: done / total,
          curves: isSweep
            ? [{ x: [...chart.values(chosen)], y: now.map((arm) => arm.map(measure)) }]
            : chart.curves.flatMap((which) =>
                curves.map((arm) => ({
                  x: [...(arm[0]?.updates ?? [])],
                  y: (arm[0]?.updates ?? []).map((_, at) => arm.map((curve) => curve[which][at] ?? Number.NaN)),
                })),
              ),
          panels: [...drawn, ...(spec.panels?.(chosen, now) ?? [])],
          ...(spec.samples && { samples: spec.samples(now) }),
        };
      };
      for (const { at, train } of schedule(total)) {
        for (const { members, networks } of groups) {
          for (let left = train; left > 0; left -= 10) {
            networks.train(Math.min(left, 10));
            if (done > 0) await laboratory.pause(frame);
          }
          const losses = networks.losses();
          members.forEach((arm, place) => {
            curves[arm]?.forEach((curve, seed) => {
              curve.updates.push(at);
              curve.train.push(losses.train[place * seeds.length + seed] ?? Number.NaN);
              curve.validation.push(losses.validation[place * seeds.length + seed] ?? Number.NaN);
            });
          });
        }
        done = at;
        await laboratory.pause(frame);
      }
      return outcomes().map((arm) => arm.map(measure));
    },
  };
}

function plotOf<P extends Parameters>({ chart, arms, updates }: Trained<P>, chosen: Chosen<P>): Plot {
  if ('sweep' in chart) return { x: chart.sweep, y: chart.y, curves: [{ label: 'All runs', arm: 0 }] };
  const [main = 'validation'] = chart.curves;
  return {
    x: { label: 'updates', min: 0, max: updates(chosen) },
    y: { label: words[main], scale: chart.scale },
    curves: chart.curves.flatMap((which, order) =>
      arms(chosen).map(({ name }, arm) => ({
        label: order === 0 ? name : `${name}, ${words[which].toLowerCase()}`,
        arm,
        ...(order > 0 ? { minor: true } : {}),
      })),
    ),
  };
}

/** Checkpoints spread evenly over the updates; the first is the untrained network. */
function schedule(updates: number): { at: number; train: number }[] {
  const last = Math.min(checkpoints, updates);
  const at = Array.from({ length: last + 1 }, (_, count) => Math.round((count * updates) / last));
  return at.map((now, count) => ({ at: now, train: now - (at[count - 1] ?? 0) }));
}
