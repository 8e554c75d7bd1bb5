import { batches } from './batches.ts';
import { checkPopulation } from './check-population.ts';
import { dropoutMask } from './dropout-mask.ts';
import { initialWeights } from './initial-weights.ts';
import { layerSizes } from './layer-sizes.ts';
import { meanLoss } from './mean-loss.ts';
import type { Dataset, Lane, Optimiser, Shared } from './network.ts';
import { type Example, referenceGradient, referenceOutput } from './reference-gradient.ts';

export interface ReferenceNetwork {
  train(updates: number): void;
  /** Mean data losses, without penalties. */
  losses(): { train: number; validation: number };
  /** An array a layer: the kernel row-major (inputs × outputs), then the biases. */
  weights(): number[][];
  /** One logit (logistic) or value (squared) for each of `size` rows. */
  predict(inputs: Float32Array, size: number): Float32Array;
}

/**
 * The oracle for population.ts: one network in plain 64-bit arithmetic, written to be checked by eye, not to be fast.
 * Throws what checkPopulation throws.
 */
export function referenceNetwork(shared: Shared, lane: Lane): ReferenceNetwork {
  checkPopulation(shared, [lane]);
  const { network } = shared;
  const nextBatch = batches(lane.train.size, shared.batchSize, lane.seed);
  const nextFactor = dropoutMask(lane.dropout, lane.seed);
  const kernelSizes = layerSizes(network).map(({ inputs, outputs }) => inputs * outputs);
  const step = optimiserStep(shared.optimiser);
  let weights = initialWeights(network, lane.seed);

  const drawBatch = (): Example[] => {
    const indexes = nextBatch();
    const masks = network.hidden.map((units) => indexes.map(() => Array.from({ length: units }, nextFactor)));
    return indexes.map((index, row) => ({
      input: inputOf(lane.train, index),
      target: lane.train.targets[index] as number,
      masks: masks.map((layer) => layer[row] as number[]),
    }));
  };
  const outputs = ({ size, inputs }: Pick<Dataset, 'size' | 'inputs'>) =>
    Array.from({ length: size }, (_, row) =>
      referenceOutput(network, weights, inputOf({ inputs, features: network.inputs }, row)),
    );
  const loss = (data: Dataset) => meanLoss(network.loss, outputs(data), data.targets);

  return {
    train(updates) {
      for (let update = 0; update < updates; update++) {
        const gradient = referenceGradient(network, weights, drawBatch(), lane.l2);
        const direction = step(gradient);
        weights = weights.map((layer, at) =>
          layer.map((weight, index) => {
            const moved = weight - lane.learningRate * (direction[at]?.[index] as number);
            return index < (kernelSizes[at] as number) ? softThreshold(moved, lane.learningRate * lane.l1) : moved;
          }),
        );
      }
    },
    losses: () => ({ train: loss(lane.train), validation: loss(lane.validation) }),
    weights: () => weights.map((layer) => [...layer]),
    predict: (inputs, size) => Float32Array.from(outputs({ inputs, size })),
  };
}

function inputOf({ inputs, features }: Pick<Dataset, 'inputs' | 'features'>, row: number): Float32Array {
  return inputs.subarray(row * features, (row + 1) * features);
}

/** The proximal operator of threshold·|w|. */
function softThreshold(weight: number, threshold: number): number {
  return threshold === 0 ? weight : Math.max(weight - threshold, 0) - Math.max(-weight - threshold, 0);
}

/** From gradients, update after update, to what the learning rate multiplies. The formulas are in network.ts. */
function optimiserStep(optimiser: Optimiser): (gradient: number[][]) => number[][] {
  let updates = 0;
  const first: number[] = [];
  const second: number[] = [];
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];
  const direction = (g: number, at: number): number => {
    if (optimiser.kind === 'sgd') return g;
    const previous = first[at] ?? 0;
    if (optimiser.kind === 'momentum') {
      first[at] = optimiser.momentum * previous + g;
      return first[at];
    }
    first[at] = beta1 * previous + (1 - beta1) * g;
    second[at] = beta2 * (second[at] ?? 0) + (1 - beta2) * g * g;
    return first[at] / (1 - beta1 ** updates) / (Math.sqrt(second[at] / (1 - beta2 ** updates)) + epsilon);
  };
  return (gradient) => {
    updates++;
    let at = 0;
    return gradient.map((layer) => layer.map((g) => direction(g, at++)));
  };
}
