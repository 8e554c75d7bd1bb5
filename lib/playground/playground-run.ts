import type { Engine } from './engine.ts';
import { modelRun } from './model-run.ts';
import type { OwnData } from './own-data.ts';
import { planeData } from './plane-data.ts';
import type { Playground } from './settings.ts';
import type { Snapshot, WeightEdit } from './snapshot.ts';

/** One weight or bias to be set by hand, and of which model. */
export type WeightChange = Omit<WeightEdit, 'epoch'> & { side: number };

export interface PlaygroundRun {
  /** One epoch of every model that still trains. */
  advance(): void;
  /** The learning rate of each model from its next update on. */
  setRates(rates: readonly number[]): void;
  /** Training goes on from the weights as they then are. */
  setWeight(change: WeightChange): void;
  isOver(): boolean;
  snapshot(): Snapshot;
  dispose(): void;
}

/** A run from its first weights: the same settings, own data and engine give the same numbers, every time. */
export function playgroundRun(engine: Engine, { common, models }: Playground, own: OwnData | null): PlaygroundRun {
  const data = planeData(common, own);
  const runs = models.map((model) => modelRun(engine, model, common, data));
  const isOver = () => runs.every((run) => run.isOver());
  return {
    advance() {
      for (const run of runs) run.advance();
    },
    setRates(rates) {
      for (const [at, rate] of rates.entries()) runs[at]?.setRate(rate);
    },
    setWeight: ({ side, ...edit }) => runs[side]?.setWeight(edit),
    isOver,
    snapshot: () => ({ models: runs.map((run) => run.snapshot()), isOver: isOver() }),
    dispose() {
      for (const run of runs) run.dispose();
    },
  };
}
