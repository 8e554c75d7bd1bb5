import type { CurvePoint } from './curve.ts';
import type { Measure } from './fit-in-words.ts';
import type { Best, End } from './stopping.ts';

export const PLANE_RESOLUTION = 64;
export const NEURON_RESOLUTION = 20;

/** A learning rate before it was changed while the run went on, and the last epoch that it held for. */
export interface EarlierRate {
  until: number;
  rate: number;
}

/** A weight or bias that was set by hand, by its place in `weights`, after so many epochs. */
export interface WeightEdit {
  epoch: number;
  layer: number;
  index: number;
  value: number;
}

/** All that is shown of one model at one moment. */
export interface ModelSnapshot {
  epoch: number;
  train: number;
  test: number;
  measure: Measure;
  /** By that measure, of the training points as they truly are, and of the test points; NaN once it has diverged. */
  trainFit: number;
  testFit: number;
  best: Best;
  end: End | null;
  /** The epoch that weights and pictures belong to: before the last one where the model diverged. */
  pictureEpoch: number;
  weights: number[][];
  /** Outputs over the plane, PLANE_RESOLUTION squared × outputs. */
  plane: Float32Array;
  /** What the features and each hidden layer make of the plane: NEURON_RESOLUTION squared × neurons. */
  neurons: Float32Array[];
  /**
   * True classes in rows, decided ones in columns, of the test points; empty where a number is learnt, or the model has
   * diverged.
   */
  confusion: number[][];
  curve: readonly CurvePoint[];
  /** None where one rate held throughout. */
  earlierRates: readonly EarlierRate[];
  /** Weights set by hand, oldest first; of one weight in one epoch the last. */
  edits: readonly WeightEdit[];
}

export interface Snapshot {
  models: readonly ModelSnapshot[];
  isOver: boolean;
}
