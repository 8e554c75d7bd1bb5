import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Network, Optimiser } from '#lib/training/network.ts';

/** How many numbers an optimiser remembers of each weight. */
export const memoriesOf: Readonly<Record<Optimiser, number>> = { sgd: 0, momentum: 1, nesterov: 1, adam: 2 };

/**
 * Where the kernel keeps each number of a network without batch normalisation. Ours is the order of tfjs: layer by layer the
 * kernel (inputs × outputs, row-major) and the biases; the kernel's own has each layer's matrix as outputs × inputs.
 */
export function kernelPlaces(network: Network): Int32Array {
  const places: number[] = [];
  for (const { inputs, outputs, kernel } of layerSizes(network)) {
    const begin = places.length;
    for (let at = 0; at < kernel; at++) places.push(begin + (at % outputs) * inputs + Math.floor(at / outputs));
    for (let unit = 0; unit < outputs; unit++) places.push(begin + kernel + unit);
  }
  return Int32Array.from(places);
}

/** A lane's state as the kernel has it, of its weights and of what the optimiser remembers of them, in tfjs' order. */
export function toKernel(places: Int32Array, parts: readonly Float32Array[]): Float32Array {
  const state = new Float32Array(parts.length * places.length);
  for (const [part, values] of parts.entries())
    for (const [at, place] of places.entries()) state[part * places.length + place] = values[at] ?? 0;
  return state;
}

/** The contrary. */
export function fromKernel(places: Int32Array, state: Float32Array): Float32Array[] {
  const numbers = places.length;
  return Array.from({ length: state.length / numbers }, (_, part) => {
    const values = new Float32Array(numbers);
    // Plain loops: this is done for each trial in each epoch
    for (let at = 0; at < numbers; at++) values[at] = state[part * numbers + (places[at] ?? 0)] ?? 0;
    return values;
  });
}
