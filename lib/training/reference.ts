import { accuracy } from './accuracy.ts';
import { batches } from './batches.ts';
import { checkPopulation } from './check-population.ts';
import { dropoutMask } from './dropout-mask.ts';
import { initialWeights } from './initial-weights.ts';
import { layerSizes } from './layer-sizes.ts';
import { meanLoss } from './mean-loss.ts';
import type { Dataset, Lane, Shared } from './network.ts';
import { noisyTargets } from './noisy-targets.ts';
import { rateAt } from './rate-at.ts';
import { referenceForward } from './reference-forward.ts';
import { type Batch, referenceGradient } from './reference-gradient.ts';
import { type Moments, remember } from './reference-normalisation.ts';
import { referenceStep } from './reference-step.ts';

export interface ReferenceNetwork {
  train(updates: number): void;
  /** Mean data losses, without penalties; of the training targets as they are trained on, label noise included. */
  losses(): { train: number; validation: number };
  /** Shares of right classes of the same targets. Throws for squared loss. */
  accuracies(): { train: number; validation: number };
  /** An array a layer: the kernel row-major (inputs × outputs), the biases, with batch normalisation γs and βs. */
  weights(): number[][];
  /** The logits (logistic, softmax) or values (squared) for each of `size` rows. */
  predict(inputs: Float32Array, size: number): Float32Array;
}

/**
 * The oracle for population.ts: one network in plain 64-bit arithmetic, written to be checked by eye, not to be fast.
 * Throws what checkPopulation throws.
 */
export function referenceNetwork(shared: Shared, lane: Lane): ReferenceNetwork {
  checkPopulation(shared, [lane]);
  const { network } = shared;
  const { l1 = 0, l2 = 0, decay = 0, dropout = 0, momentum = 0.9 } = lane;
  const nextBatch = batches(lane.train.size, shared.batchSize, lane.seed);
  const nextFactor = dropoutMask(dropout, lane.seed);
  const sizes = layerSizes(network);
  const step = referenceStep(shared.optimiser, momentum);
  const train = { ...lane.train, targets: noisyTargets(network, lane) };
  let weights = initialWeights(network, lane.seed);
  let running = network.hidden.map((units) => new Array<Moments>(units).fill({ mean: 0, variance: 1 }));
  let updates = 0;

  const drawBatch = (): Batch => {
    const indexes = nextBatch();
    return {
      inputs: indexes.map((index) => inputOf(train, index)),
      targets: indexes.map((index) => train.targets[index] as number),
      masks: network.hidden.map((units) => indexes.map(() => Array.from({ length: units }, nextFactor))),
    };
  };
  const outputs = ({ size, inputs }: Pick<Dataset, 'size' | 'inputs'>): number[] => {
    const rows = Array.from({ length: size }, (_, row) => inputOf({ inputs, features: network.inputs }, row));
    return referenceForward(network, weights, rows, [], running).at(-1)?.values.flat() ?? [];
  };
  const both = (measure: typeof meanLoss) => ({
    train: measure(network, outputs(train), train.targets),
    validation: measure(network, outputs(lane.validation), lane.validation.targets),
  });

  return {
    train(count) {
      for (let done = 0; done < count; done++) {
        const rate = rateAt(lane, updates++);
        const { gradient, moments } = referenceGradient(network, weights, drawBatch(), l2);
        const direction = step(gradient);
        weights = weights.map((layer, at) =>
          layer.map((weight, index) => {
            const moved = weight - rate * (direction[at]?.[index] as number);
            const isPenalised = index < (sizes[at]?.kernel as number);
            return isPenalised ? softThreshold(moved - rate * decay * weight, rate * l1) : moved;
          }),
        );
        running = running.map((layer, at) => layer.map((own, unit) => remember(own, moments[at]?.[unit] ?? own)));
      }
    },
    losses: () => both(meanLoss),
    accuracies: () => both(accuracy),
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
