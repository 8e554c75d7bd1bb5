import type { Lane, Network, Schedule, Shared } from '#lib/training/network.ts';
import { withFeatures } from './features.ts';
import type { PlaneData } from './plane-data.ts';
import type { Common, Model } from './settings.ts';

const initialisations = {
  xavier: 'xavier',
  he: 'he',
  tiny: { sd: 0.01 },
  large: { sd: 3 },
  zero: { sd: 0 },
} as const satisfies Record<Model['initialisation'], Network['initialisation']>;

/** The network that a model's settings describe; its loss follows from the data. */
export function networkOf({ features, hidden, activation, initialisation }: Model, classes: number): Network {
  const network = { inputs: features.length, hidden, activation, initialisation: initialisations[initialisation] };
  if (classes > 2) return { ...network, loss: 'softmax', classes };
  return { ...network, loss: classes === 2 ? 'logistic' : 'squared' };
}

/** Updates in an epoch: as many as it takes to read about as many points as there are for training. */
export const updatesPerEpoch = (trainSize: number, batch: number): number => Math.max(1, Math.round(trainSize / batch));

function scheduleOf({ schedule, span }: Model, updates: number): Schedule | undefined {
  const over = span * updates;
  switch (schedule) {
    case 'constant':
      return undefined;
    case 'step':
      return { kind: 'step', every: over, factor: 0.5 };
    case 'exponential':
      return { kind: 'exponential', factor: 0.1 ** (1 / over) };
    default:
      return { kind: schedule, over };
  }
}

/** A model's settings and its data in the words of the engine. */
export function configurationOf(
  model: Model,
  { seed, wrong }: Common,
  data: PlaneData,
): { shared: Shared; lane: Lane } {
  const network = networkOf(model, data.classes.length);
  const schedule = scheduleOf(model, updatesPerEpoch(data.train.size, model.batch));
  const { rate: learningRate, momentum, l1, l2, decay, dropout } = model;
  return {
    shared: { network, optimiser: model.optimiser, batchSize: model.batch },
    lane: {
      seed,
      ...{ learningRate, momentum, l1, l2, decay, dropout },
      labelNoise: network.loss === 'squared' ? 0 : wrong,
      ...(schedule && { schedule }),
      train: withFeatures(data.train, model.features),
      validation: withFeatures(data.test, model.features),
    },
  };
}
