import { layerSizes } from '#lib/training/layer-sizes.ts';
import { networkOf } from './configuration.ts';
import { modelSettings } from './model-settings.ts';
import type { Model } from './settings.ts';

/** The columns of the network's picture from left to right, each with the names of what stands in it. */
export function columnNames(model: Model, classes: readonly string[]): string[][] {
  return [
    model.features.map((feature) => modelSettings.features.options[feature]),
    ...model.hidden.map((units, layer) =>
      Array.from({ length: units }, (_, unit) => `neuron ${layer + 1}.${unit + 1}`),
    ),
    classes.length > 2 ? classes.map((name) => `class ${name}`) : ['output'],
  ];
}

export interface Link {
  layer: number;
  from: number;
  to: number;
  weight: number;
}

/** Every weight with the neurons that it joins; biases are apart. */
export function linksOf(model: Model, classes: number, weights: readonly (readonly number[])[]): Link[] {
  return layerSizes(networkOf(model, classes)).flatMap(({ inputs, outputs }, layer) =>
    Array.from({ length: inputs * outputs }, (_, at) => ({
      layer,
      from: Math.floor(at / outputs),
      to: at % outputs,
      weight: weights[layer]?.[at] ?? 0,
    })),
  );
}
