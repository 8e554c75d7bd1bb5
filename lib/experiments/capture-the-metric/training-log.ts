import { roundTo } from '#lib/base/numbers.ts';
import type { Shared } from '#lib/training/network.ts';
import { referenceNetwork } from '#lib/training/reference.ts';
import { moons } from '../moons.ts';

export const layouts = ['one line an epoch', 'one line a metric', 'scientific notation', 'with a summary'] as const;

export interface LogLine {
  text: string;
  epoch: number;
  /** The validation loss that should be taken from this line, as it was measured; undefined where there is none. */
  truth?: number;
}

const shared: Shared = {
  network: { inputs: 2, hidden: [8], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser: 'adam',
  batchSize: 20,
};
const samples = 60;

/** Trains a small network and writes down its losses after each epoch as a training script would print them. */
export function* trainingLog(layout: string, epochs: number): Generator<LogLine> {
  const network = referenceNetwork(shared, {
    seed: 1,
    learningRate: 0.05,
    ...moons({ samples, noise: 0.3, validation: 100 }, 1),
  });
  yield { text: `Loading ${samples} examples for training, 100 for validation`, epoch: 0 };
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    network.train(samples / shared.batchSize);
    const { train, validation } = network.losses();
    if (validation < best.loss) best = { epoch, loss: validation };
    yield* epochLines(layout, epoch, roundTo(train, 5), roundTo(validation, 5));
  }
  if (layout === 'with a summary')
    yield { text: `Done. Best validation-loss: ${roundTo(best.loss, 5)} in epoch ${best.epoch}`, epoch: epochs };
}

function epochLines(layout: string, epoch: number, train: number, validation: number): LogLine[] {
  if (layout === 'one line a metric')
    return [
      { text: `[epoch ${epoch}] train-loss: ${train}`, epoch },
      { text: `[epoch ${epoch}] validation-loss: ${validation}`, epoch, truth: validation },
    ];
  const print = (value: number) => (layout === 'scientific notation' ? value.toExponential() : String(value));
  const text = `[epoch ${epoch}] train-loss: ${print(train)}; validation-loss: ${print(validation)}; batches: 3`;
  return [{ text, epoch, truth: validation }];
}
