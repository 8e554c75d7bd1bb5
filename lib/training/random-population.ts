import { type Rng, rng } from '#lib/base/rng.ts';
import { layerSizes } from './layer-sizes.ts';
import type { Activation, Dataset, Lane, Network, Optimiser, Schedule, Shared } from './network.ts';

// Populations drawn from all that network.ts allows, for the tests that compare engines.

const activations: Activation[] = ['linear', 'tanh', 'relu', 'sigmoid', 'leaky-relu'];
const losses: Network['loss'][] = ['squared', 'logistic', 'softmax'];
const optimisers: Optimiser[] = ['sgd', 'momentum', 'nesterov', 'adam'];

export function randomPopulation(number: number): { shared: Shared; lanes: Lane[] } {
  const random = rng('random population', number);
  const pick = <T>(...items: readonly T[]) => items[random.below(items.length)] as T;
  const batchNormalisation = random.next() < 0.3;
  const depth = random.next() < 0.03 ? 8 : random.below(5);
  // Most layers narrow, so that the plain reference keeps up; every width occurs
  const width = () => 1 + random.below(random.next() < 0.15 ? 64 : 12);
  const loss = pick(...losses);
  const network: Network = {
    inputs: 1 + random.below(random.next() < 0.1 ? 40 : 5),
    hidden: Array.from({ length: depth }, () => (depth === 8 ? 1 + random.below(8) : width())),
    activation: pick(...activations),
    loss,
    ...(loss === 'softmax' ? { classes: 2 + random.below(9) } : {}),
    initialisation: pick<Network['initialisation']>('xavier', 'he', { sd: 0.5 }),
    batchNormalisation,
  };
  const batchSize = 1 + random.below(random.next() < 0.2 ? 64 : 12);
  const optimiser = pick(...optimisers);
  const lanes = Array.from({ length: 1 + random.below(6) }, () => randomLane(random, network));
  return { shared: { network, optimiser, batchSize }, lanes };
}

function randomLane(random: Rng, network: Network): Lane {
  const maybe = (value: () => number): number => (random.next() < 0.4 ? value() : 0);
  const schedule = random.next() < 0.4 ? randomSchedule(random) : undefined;
  return {
    seed: random.below(1e6),
    learningRate: 0.05 * random.next(),
    momentum: 0.9 * random.next(),
    l1: maybe(() => 0.1 * random.next()),
    l2: maybe(() => 0.5 * random.next()),
    decay: maybe(() => 0.5 * random.next()),
    dropout: maybe(() => 0.6 * random.next()),
    ...(network.loss === 'squared' ? {} : { labelNoise: maybe(() => 0.5 * random.next()) }),
    ...(schedule ? { schedule } : {}),
    train: randomData(random, network, 1 + random.below(40)),
    validation: randomData(random, network, 1 + random.below(150)),
  };
}

function randomSchedule(random: Rng): Schedule {
  const over = 1 + random.below(5);
  const each: Schedule[] = [
    { kind: 'step', every: over, factor: 0.5 },
    { kind: 'cosine', over },
    { kind: 'warm-up', over },
    { kind: 'warm-up', over: 2, after: { kind: 'cosine', over } },
    { kind: 'exponential', factor: 0.8 + 0.4 * random.next() },
  ];
  return each[random.below(each.length)] as Schedule;
}

function randomData(random: Rng, network: Network, size: number): Dataset {
  const features = network.inputs;
  const classes = layerSizes(network).at(-1)?.outputs ?? 1;
  const target = { squared: random.normal, logistic: () => random.below(2), softmax: () => random.below(classes) };
  return {
    inputs: Float32Array.from({ length: size * features }, () => random.normal()),
    targets: Float32Array.from({ length: size }, target[network.loss]),
    size,
    features,
  };
}
