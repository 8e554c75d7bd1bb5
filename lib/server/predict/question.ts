/** What the thread that predicts is asked. */
export type Question =
  | {
      kind: 'example';
      /** The address of the training channel, as the job's definition has it. */
      channel: string;
      /** Which validation example; taken modulo their number. */
      row: number;
    }
  | {
      kind: 'predict';
      channel: string;
      algorithm: string;
      /** The model, as `writeKept` wrote it. */
      file: string;
      /** In the units of the source. */
      inputs: readonly number[];
    };

/** A validation example in the units of its source. */
export interface Example {
  /** There where the features are pixels. */
  image?: { height: number; width: number };
  row: number;
  inputs: readonly number[];
  /** The class's place, or the value. */
  truth: number;
}

/** Probabilities of the classes in order, or one value in the units of the source. */
export type Prediction = readonly number[];

export interface Answers {
  example: Example;
  predict: Prediction;
}

export type Reply = { id: number } & (
  | { answer: Example | Prediction }
  | { fault: { what: string; remedy: string; isOfInputs: boolean } }
);
