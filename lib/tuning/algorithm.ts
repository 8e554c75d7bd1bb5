import type { ZodType } from 'zod';

/** One hyperparameter of an algorithm, as a tuner and a form need to know it. Values travel as text, as AWS sends them. */
export type Spec = {
  /** One sentence for people. */
  says: string;
  default: string;
  tunable: boolean;
} & (
  | {
      kind: 'continuous' | 'integer';
      min: number;
      max: number;
      scaling?: 'linear' | 'logarithmic' | 'reverse-logarithmic';
    }
  | { kind: 'categorical'; values: readonly string[] }
  | { kind: 'text'; pattern: string }
);

/** A figure that an algorithm reports; `pattern` is the regular expression that reads it from the training log. */
export interface Metric {
  name: string;
  minimise: boolean;
  pattern: string;
  /** The kinds of target that it is given for; left out, it is given for all. */
  targets?: readonly TargetKind[];
}

/** What is predicted: one of two classes, one of several, or a number. */
export type TargetKind = 'two classes' | 'many classes' | 'number';

/** What of a data set decides which algorithm can learn from it. */
export interface DataForm extends Pick<Table, 'size' | 'features' | 'classes'> {
  isImage: boolean;
}

export const targetKind = ({ classes }: Pick<Table, 'classes'>): TargetKind =>
  classes === 0 ? 'number' : classes === 2 ? 'two classes' : 'many classes';

/** Rows to learn from or to judge by: `inputs` is size × features row-major, `targets` one number an example. */
export interface Table {
  inputs: Float32Array;
  targets: Float32Array;
  size: number;
  features: number;
  /** Classes of a classification, targets being 0 … classes − 1; 0 for regression. */
  classes: number;
  /** Height and width of images, where the features are pixels. */
  image?: { height: number; width: number };
}

/** A trained model as bytes that `load` reads again: files by name. */
export type Artefact = Readonly<Record<string, Uint8Array>>;

/** One predictor; `predict` gives size × max(classes, 1): class probabilities, or the value of a regression. */
export interface Model {
  predict(inputs: Float32Array, size: number): Float32Array;
  save(): Artefact;
}

export interface Training {
  /** Called once an epoch (or round), from 1 up, with the metrics so far; awaited, so that a stop can arrive. */
  report(epoch: number, metrics: Readonly<Record<string, number>>): Promise<void>;
  /** A line for the training log, as the algorithm would print it. */
  log(line: string): void;
  /** Throws its reason when the trial is to be stopped. */
  signal: AbortSignal;
  seed: string | number;
  /** What an earlier, interrupted run of the same trial saved at the end of an epoch. */
  checkpoint?: { epoch: number; artefact: Artefact };
  /** Keeps a checkpoint; called at most once an epoch. */
  save(epoch: number, artefact: Artefact): Promise<void>;
}

/** What of its data decides how a trial can be trained. */
export type Shape = Pick<Table, 'size' | 'features' | 'classes'>;

/** What an algorithm knows of training several trials at once, for nearly the price of one. */
export interface Together {
  /**
   * Trials on the same data with the same key can be trained together; null for one that cannot. `shape` is of the
   * training part.
   */
  key(values: Record<string, number | string>, shape: Shape): string | null;
  /**
   * One promise a member, of equal keys. What becomes of a member is the same in any company: the reports and models are
   * those that `train` would give it alone, and one that throws or is stopped leaves the others alone.
   */
  train(
    members: readonly { values: Record<string, number | string>; training: Training }[],
    data: { train: Table; validation: Table },
  ): Promise<Model>[];
}

/** Something that the tuner can train. Metrics must be reported for `validation` where the algorithm has one. */
export interface Algorithm {
  name: string;
  /** One sentence for people. */
  says: string;
  hyperparameters: Readonly<Record<string, Spec>>;
  metrics: readonly Metric[];
  /** Why it cannot learn from data of a form with these values, as a clause such as "needs images"; null where it can. */
  unfit?(form: DataForm, values: Record<string, number | string>): string | null;
  /** Whether it trains in one go, without epochs that a strategy could ration. */
  isAtOnce?: boolean;
  /** Checks and types the texts; faults name the hyperparameter. */
  values: ZodType<Record<string, number | string>>;
  train(
    values: Record<string, number | string>,
    data: { train: Table; validation: Table },
    training: Training,
  ): Promise<Model>;
  together?: Together;
  load(artefact: Artefact): Promise<Model>;
}
