import type { CurvePoint } from './curve.ts';
import type { Measure } from './fit-in-words.ts';
import type { OwnData } from './own-data.ts';
import type { Playground } from './settings.ts';
import type { EarlierRate, Snapshot, WeightEdit } from './snapshot.ts';
import type { Best, End } from './stopping.ts';

/** What is left of one model of a run when it is over. */
export interface ModelResult extends Omit<CurvePoint, 'epoch'> {
  epochs: number;
  measure: Measure;
  trainFit: number;
  testFit: number;
  best: Best;
  end: End | null;
  earlierRates: readonly EarlierRate[];
  /** Weights set by hand on the way, which the address does not tell. */
  edits: readonly WeightEdit[];
}
/** What stopped a run that has not come to its end. */
export type Stopped = 'paused' | 'changed' | 'reset';

/** A run to be compared with others, and to be repeated. */
export interface RunRecord {
  /** Of every run that was begun. */
  id: number;
  /** Counted from 1 over those that are listed. */
  number: number;
  stopped: Stopped;
  playground: Playground;
  own: OwnData | null;
  results: readonly ModelResult[];
}

export const resultsOf = ({ models }: Snapshot): ModelResult[] =>
  models.map(({ epoch: epochs, train, test, measure, trainFit, testFit, best, end, earlierRates, edits }) => ({
    ...{ epochs, train, test, measure, trainFit, testFit, best, end, earlierRates, edits },
  }));

/** A run as a file: settings, seed, curves and final measures. JSON has no NaN, so figures of a diverged model are null. */
export function runFile({ common, models }: Playground, snapshot: Snapshot, own: OwnData | null): object {
  const [first] = snapshot.models;
  return {
    format: 'holdout-playground-run',
    version: 1,
    ...common,
    measure: first?.measure,
    ...(common.data === 'own' && own && { own }),
    models: models.map((settings, at) => ({
      settings,
      result: resultsOf(snapshot)[at],
      curve: snapshot.models[at]?.curve,
      confusion: snapshot.models[at]?.confusion,
    })),
  };
}
