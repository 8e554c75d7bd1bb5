import type { CurvePoint } from './curve.ts';
import type { OwnData } from './own-data.ts';
import type { Playground } from './settings.ts';
import type { Snapshot } from './snapshot.ts';
import type { Best, End } from './stopping.ts';

/** What is left of one model of a run when it is over. */
export interface ModelResult extends Omit<CurvePoint, 'epoch'> {
  epochs: number;
  trainFit: number;
  testFit: number;
  best: Best;
  end: End | null;
}
/** A run to be compared with others, and to be repeated. */
export interface RunRecord {
  id: number;
  playground: Playground;
  own: OwnData | null;
  results: readonly ModelResult[];
}

export const resultsOf = ({ models }: Snapshot): ModelResult[] =>
  models.map(({ epoch: epochs, train, test, trainFit, testFit, best, end }) => ({
    ...{ epochs, train, test, trainFit, testFit, best, end },
  }));

/** A run as a file: settings, seed, curves and final measures. JSON has no NaN, so diverged losses are null. */
export function runFile({ common, models }: Playground, snapshot: Snapshot, own: OwnData | null): object {
  const [first] = snapshot.models;
  return {
    format: 'holdout-playground-run',
    version: 1,
    ...common,
    measure: first && first.confusion.length > 0 ? 'accuracy' : 'R²',
    ...(common.data === 'own' && own && { own }),
    models: models.map((settings, at) => ({
      settings,
      result: resultsOf(snapshot)[at],
      curve: snapshot.models[at]?.curve,
      confusion: snapshot.models[at]?.confusion,
    })),
  };
}
