import type { Lane, Shared } from '#lib/training/network.ts';
import type { Population } from '#lib/training/population.ts';
import type { Panel } from './panel.ts';
import type { Chosen, Parameters } from './parameters.ts';

export interface Axis {
  label: string;
  /** Linear unless given. */
  scale?: 'linear' | 'logarithmic';
}

/** The chart that an experiment draws while it runs: lines with the spread over the seeds. */
export interface Plot {
  /** `min` and `max` fix the ends; otherwise the data do. */
  x: Axis & { min?: number; max?: number };
  y: Axis;
  /** `arm` gives the colour; `minor` curves only accompany and are drawn thin and dashed. */
  curves: readonly { label: string; arm: number; minor?: boolean }[];
}

/** Everything to be seen at one moment of a run. A later frame replaces an earlier one. */
export interface Frame {
  /** From 0 to 1. */
  progress: number;
  /** In the order of the plot's curves; `y[place][seed]` belongs to `x[place]`. */
  curves: { x: number[]; y: number[][] }[];
  /** Pictures of the first seed, or of what all seeds share. */
  panels: Panel[];
  /** What `Experiment.pooled` draws from. */
  samples?: Samples;
}

/** Figures of every seed, `[figure][seed]`. */
export type Samples = readonly (readonly number[])[];

/** What a run may use of the world around it. */
export interface Laboratory {
  seeds: readonly number[];
  population(shared: Shared, lanes: readonly Lane[]): Population;
  /** To be awaited between pieces of at most about 20 ms: throws when the run is stopped, draws when a frame is due. */
  pause(frame: () => Frame): Promise<void>;
  /** Milliseconds on a steady clock, for experiments that measure time. */
  now(): number;
}

/** What an experiment asserts and how it is found out. `values` are one seed's figures, one an arm. */
export interface Claim {
  /** The assertion, as one sentence. */
  says: string;
  /** What the figures are. */
  metric: Axis;
  /** Whether one seed's figures bear the claim out. */
  shows(values: readonly number[]): boolean;
  /** Completes "In 15 of 16 runs …". */
  counted: string;
  /** One seed's size of the effect; the label completes "On average 3.2 …". */
  effect: { label: string; of(values: readonly number[]): number };
  /** Share of seeds that must bear the claim out for it to hold. */
  atLeast: number;
  /** What a learner may expect before the run, and which of the options one seed's figures speak for. */
  prediction: { asks: string; options: readonly string[]; of(values: readonly number[]): number };
}

/** A simulation whose end is a measured verdict; headless, the same in the page's worker, a test and `npm run verify`. */
export interface Experiment<P extends Parameters> {
  slug: string;
  title: string;
  /** Ids of the concept map, such as R07. */
  concepts: readonly string[];
  parameters: P;
  /** Names of the conditions compared. */
  arms(chosen: Chosen<P>): readonly string[];
  plot(chosen: Chosen<P>): Plot;
  claim: Claim;
  /** Pictures over all seeds, from the samples of all of them: what a worker sees, which has only some, must not show. */
  pooled?(chosen: Chosen<P>, samples: Samples): Panel[];
  /** Why a run with these settings would measure nothing, as sentences; null when it can run. */
  refuses?(chosen: Chosen<P>): string | null;
  /** The claim's figures, `[arm][seed]`. A figure of a network that diverged is Infinity or NaN, never left out. */
  run(chosen: Chosen<P>, laboratory: Laboratory): Promise<number[][]>;
}
