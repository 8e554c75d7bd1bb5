import { activationFunctions } from './activation-functions.ts';
import { layerSizes } from './layer-sizes.ts';
import type { Network } from './network.ts';
import { type Passed, referenceForward } from './reference-forward.ts';
import { type Moments, unnormalise } from './reference-normalisation.ts';

/** `masks` holds a factor for each row and unit of each hidden layer; empty without dropout. */
export interface Batch {
  inputs: readonly ArrayLike<number>[];
  targets: readonly number[];
  masks: readonly (readonly (readonly number[])[])[];
}

/**
 * Gradient of the batch's mean loss plus (l2/2)·Σ kernel², in the layout of the weights, by hand-written
 * back-propagation; and the batch's moments of each hidden layer's units (empty without batch normalisation).
 */
export function referenceGradient(
  network: Network,
  weights: readonly number[][],
  batch: Batch,
  l2: number,
): { gradient: number[][]; moments: Moments[][] } {
  const passed = referenceForward(network, weights, batch.inputs, batch.masks);
  const { slope } = activationFunctions[network.activation];
  const gradient: number[][] = [];
  const outputs = passed.at(-1)?.values ?? [];
  // d loss / d what each unit of the layer at hand gives, row by row
  let delta = outputs.map((row, at) =>
    outputDelta(network, row, batch.targets[at] as number).map((d) => d / outputs.length),
  );
  for (const [at, size] of [...layerSizes(network).entries()].reverse()) {
    const layer = weights[at] as number[];
    const { entering, values, normal, moments } = passed[at] as Passed;
    const mask = batch.masks[at];
    if (at < network.hidden.length)
      delta = delta.map((row, of) => row.map((d, j) => d * (mask?.[of]?.[j] ?? 1) * slope(values[of]?.[j] as number)));
    const units = Array.from({ length: size.outputs }, (_, unit) => unit);
    const perUnit = (cell: (row: number, unit: number) => number) =>
      units.map((unit) => delta.reduce((sum, _, row) => sum + cell(row, unit), 0));
    const ofShift = perUnit((row, unit) => delta[row]?.[unit] as number);
    let ownOfNormalisation: number[] = [];
    if (size.normalised) {
      const ofScale = perUnit((row, unit) => (delta[row]?.[unit] as number) * (normal[row]?.[unit] as number));
      ownOfNormalisation = [...ofScale, ...ofShift];
      const columns = units.map((unit) => {
        const gamma = layer[size.kernel + size.outputs + unit] as number;
        const ofUnit = delta.map((row) => gamma * (row[unit] as number));
        return unnormalise(
          ofUnit,
          normal.map((row) => row[unit] as number),
          moments[unit] as Moments,
        );
      });
      delta = delta.map((_, row) => units.map((unit) => columns[unit]?.[row] as number));
    }
    const kernel = Array.from({ length: size.kernel }, (_, index) => {
      const [i, j] = [Math.floor(index / size.outputs), index % size.outputs];
      const ofData = delta.reduce((sum, row, of) => sum + (entering[of]?.[i] as number) * (row[j] as number), 0);
      return ofData + l2 * (layer[index] as number);
    });
    // What a bias adds to every row, normalisation takes off again: its gradient is exactly 0
    gradient.unshift([...kernel, ...(size.normalised ? units.map(() => 0) : ofShift), ...ownOfNormalisation]);
    delta = delta.map((row) =>
      Array.from({ length: size.inputs }, (_, i) =>
        row.reduce((sum, d, j) => sum + d * (layer[i * size.outputs + j] as number), 0),
      ),
    );
  }
  return { gradient, moments: passed.map(({ moments }) => moments) };
}

/** d loss / d outputs of one example. */
function outputDelta({ loss }: Network, outputs: readonly number[], target: number): number[] {
  if (loss === 'squared') return outputs.map((output) => output - target);
  if (loss === 'logistic') return outputs.map((output) => 1 / (1 + Math.exp(-output)) - target);
  const most = Math.max(...outputs);
  const powers = outputs.map((output) => Math.exp(output - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power, at) => power / total - (at === target ? 1 : 0));
}
