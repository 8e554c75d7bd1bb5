import { activationFunctions } from './activation-functions.ts';
import { layerSizes } from './layer-sizes.ts';
import type { Network } from './network.ts';
import { type Moments, normalise } from './reference-normalisation.ts';

/** What one layer made of a batch; all but the moments are row by row, unit by unit. */
export interface Passed {
  entering: number[][];
  /** Sums after normalisation, before γ and β; empty where there is none. */
  normal: number[][];
  /** The batch's (or the running) moments that were used; empty where there is no normalisation. */
  moments: Moments[];
  /** Activations before the mask; in the output layer the outputs. */
  values: number[][];
}

/**
 * All rows through all layers. `masks` has a factor for each row and unit of each hidden layer, and may be empty.
 * `running` are the moments to normalise with, by hidden layer and unit; without them the batch's own are used.
 */
export function referenceForward(
  network: Network,
  weights: readonly number[][],
  inputs: readonly ArrayLike<number>[],
  masks: readonly (readonly (readonly number[])[])[],
  running?: readonly Moments[][],
): Passed[] {
  const { value } = activationFunctions[network.activation];
  let entering = inputs.map((row) => Array.from(row));
  return layerSizes(network).map((size, at) => {
    const { kernel, outputs } = size;
    const layer = weights[at] as number[];
    const sums = entering.map((row) =>
      Array.from({ length: outputs }, (_, j) =>
        row.reduce((sum, x, i) => sum + x * (layer[i * outputs + j] as number), layer[kernel + j] as number),
      ),
    );
    const { normal, moments } = size.normalised ? normalise(sums, running?.[at]) : { normal: [], moments: [] };
    const gamma = layer.slice(kernel + outputs);
    const shifted = size.normalised
      ? normal.map((row) => row.map((x, j) => (gamma[j] as number) * x + (gamma[outputs + j] as number)))
      : sums;
    const values = at < network.hidden.length ? shifted.map((row) => row.map(value)) : shifted;
    const passed = { entering, normal, moments, values };
    entering = values.map((row, of) => row.map((x, j) => x * (masks[at]?.[of]?.[j] ?? 1)));
    return passed;
  });
}
