import { twoMoons } from '#lib/training/datasets.ts';
import { jitteredCopies } from '#lib/training/jittered-copies.ts';
import type { Dataset, Lane, Shared } from '#lib/training/network.ts';
import { averagedLoss } from '../ensembling/averaged.ts';
import type { Laboratory } from '../experiment.ts';
import type { Treatment } from './remedies.ts';

const jitter = 0.2;
/** Examples that early stopping may look at, besides those it learns from. */
const held = 100;

/** The networks of one treatment, for all seeds. */
export function racers(
  laboratory: Pick<Laboratory, 'population' | 'seeds'>,
  { treatment, samples, noise, fresh }: { treatment: Treatment; samples: number; noise: number; fresh: Dataset },
) {
  const { hidden, examples, copies, l1, l2, dropout, stopsEarly, members } = treatment;
  const shared: Shared = {
    network: { inputs: 2, hidden, activation: 'relu', loss: 'logistic', initialisation: 'he' },
    optimiser: 'adam',
    batchSize: 20,
  };
  const lanes = laboratory.seeds.flatMap((seed) => {
    const train = jitteredCopies(twoMoons({ size: samples * examples, noise, seed: `train ${seed}` }), {
      ...{ copies, jitter, seed },
    });
    const validation = twoMoons({ size: held, noise, seed: `validation ${seed}` });
    return Array.from(
      { length: members },
      (_, member): Lane => ({ seed: `${seed} ${member}`, learningRate: 0.01, l1, l2, dropout, train, validation }),
    );
  });
  const networks = laboratory.population(shared, lanes);
  const best = lanes.map(() => Number.POSITIVE_INFINITY);
  const kept: Float32Array[] = [];

  return {
    train: (updates: number) => networks.train(updates),
    /** The loss on the fresh points, one a seed. */
    measure(): number[] {
      const validation = networks.losses().validation;
      const logits = networks.predict(fresh.inputs, fresh.size);
      for (const lane of lanes.keys()) {
        const now = validation[lane] ?? Number.NaN;
        if (stopsEarly && !(now < (best[lane] ?? 0)) && kept[lane]) continue;
        best[lane] = now;
        kept[lane] = logits.slice(lane * fresh.size, (lane + 1) * fresh.size);
      }
      return laboratory.seeds.map((_, run) =>
        averagedLoss(kept.slice(run * members, (run + 1) * members), fresh.targets),
      );
    },
  };
}
