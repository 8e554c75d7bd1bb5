import { median } from '#lib/base/numbers.ts';
import type { Figure } from '#lib/testing/bench.ts';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { twoMoons } from './datasets.ts';
import type { Lane, Shared } from './network.ts';
import { population } from './population.ts';
import { referenceNetwork } from './reference.ts';

const nets = { '2-4-2-1': [4, 2], '2-8-8-8-1': [8, 8, 8], '2-16-16-1': [16, 16] };
const populations = [1, 8, 32];
const samples = 200;
const batchSize = 10;
const epochs = 2;
const rounds = 5;

/** (model × epoch) a second of CPU: the tfjs population beside the plain JavaScript reference, turn and turn about. */
export default async function bench(report: (figure: Figure) => void): Promise<void> {
  const tf = await loadTfjs();
  const data = twoMoons({ size: samples, noise: 0.2, seed: 1 });
  const lane = (seed: number): Lane => ({
    seed,
    learningRate: 0.03,
    l1: 0,
    l2: 0,
    dropout: 0,
    train: data,
    validation: data,
  });
  for (const [net, hidden] of Object.entries(nets)) {
    const shared: Shared = {
      network: { inputs: 2, hidden, activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
      optimiser: { kind: 'sgd' },
      batchSize,
    };
    const updates = (epochs * samples) / batchSize;
    const reference = referenceNetwork(shared, lane(1));
    const trained = populations.map((models) => ({
      models,
      networks: population(
        tf,
        shared,
        Array.from({ length: models }, (_, seed) => lane(seed)),
      ),
    }));
    const rates = new Map<string, number[]>();
    const time = (name: string, models: number, work: () => void) => {
      const start = process.cpuUsage().user;
      work();
      const seconds = (process.cpuUsage().user - start) / 1e6;
      rates.set(name, [...(rates.get(name) ?? []), (models * epochs) / seconds]);
    };
    for (let round = 0; round < rounds; round++) {
      time('reference', 1, () => reference.train(updates));
      for (const { models, networks } of trained) time(`population K=${models}`, models, () => networks.train(updates));
    }
    const base = rates.get('reference') ?? [];
    for (const [figure, measured] of rates) {
      report({ case: net, figure, value: median(measured), unit: '(model × epoch)/s' });
      if (measured !== base)
        report({
          case: net,
          figure: `${figure} / reference`,
          value: median(measured.map((rate, round) => rate / (base[round] ?? Number.NaN))),
          unit: '×',
        });
    }
    for (const { networks } of trained) networks.dispose();
  }
}
