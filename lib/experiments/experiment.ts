import type { Lane, Shared } from '#lib/training/network.ts';
import type { Chosen, Parameters } from './parameters.ts';

/** One of the conditions that an experiment compares. */
export interface Arm {
  name: string;
  /** What all networks of the arm have in common; arms with equal `shared` train as one population. */
  shared: Shared;
  /** The network of one seed. Seeds pair the arms: the same seed means the same chance in each. */
  lane(seed: number): Lane;
}

/** Losses of one network at each checkpoint. */
export interface Curve {
  train: number[];
  validation: number[];
}

/** What one network left behind. */
export interface Outcome {
  curve: Curve;
  /** An array a layer: its kernel (inputs × outputs, row-major), then its biases. */
  weights: number[][];
}

/** What an experiment asserts and how it is found out, one number an arm and seed. */
export interface Claim {
  /** The assertion, as one sentence. */
  says: string;
  /** What is measured of one network. */
  metric: { label: string; scale: 'linear' | 'logarithmic' };
  measure(outcome: Outcome): number;
  /** Whether one seed's figures, one an arm, bear the claim out. */
  shows(values: readonly number[]): boolean;
  /** Completes "In 15 of 16 runs …". */
  counted: string;
  /** One seed's size of the effect. */
  effect: { label: string; of(values: readonly number[]): number };
  /** Share of seeds that must bear the claim out for it to hold. */
  atLeast: number;
}

/**
 * A picture of the first network of each arm while it trains: the weights of a linear model, of whose `inputs` the
 * first `useful` matter; or its outputs over the square from −reach to reach, `resolution` points a side.
 */
export type Picture =
  | { kind: 'weights'; inputs: number; useful: number }
  | { kind: 'boundary'; reach: number; resolution: number };

/** A simulation whose end is a measured verdict; headless, the same in the page's worker, a test and `npm run verify`. */
export interface Experiment<P extends Parameters> {
  slug: string;
  title: string;
  concepts: readonly string[];
  parameters: P;
  /** Updates that each network makes in all. */
  updates(chosen: Chosen<P>): number;
  arms(chosen: Chosen<P>): Arm[];
  picture(chosen: Chosen<P>): Picture;
  /** Which losses are drawn, the first with its band; and how the vertical axis is divided. */
  plot: { curves: readonly [keyof Curve, ...(keyof Curve)[]]; scale: 'linear' | 'logarithmic' };
  claim: Claim;
}
