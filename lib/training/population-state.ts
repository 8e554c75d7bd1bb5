import { initialWeights } from './initial-weights.ts';
import { type LayerSize, layerSizes } from './layer-sizes.ts';
import type { Lane, Network, Optimiser } from './network.ts';

/** Optimiser memories beside each parameter. */
const memories: Record<Optimiser, number> = { sgd: 0, momentum: 1, nesterov: 1, adam: 2 };

/**
 * The kernel's state of all lanes, [groups, numbers, 4] (kernel/plan.h says in which order): initial parameters,
 * optimiser memories of 0, running means of 0 and variances of 1.
 */
export function initialState(network: Network, optimiser: Optimiser, lanes: readonly Lane[]) {
  const sizes = layerSizes(network);
  const parameters = sizes.reduce((sum, size) => sum + parametersOf(size), 0);
  const normalised = sizes.filter((size) => size.normalised);
  const numbers =
    parameters * (1 + memories[optimiser]) + normalised.reduce((sum, { outputs }) => sum + 2 * outputs, 0);
  const values = new Float32Array(lanes.length * numbers);
  lanes.forEach((lane, number) => {
    const set = (at: number, value: number) => {
      values[cell(number, at, numbers)] = value;
    };
    let at = 0;
    for (const [layer, weights] of initialWeights(network, lane.seed).entries()) {
      for (const [index, weight] of weights.entries()) set(at + placeOf(sizes[layer] as LayerSize, index), weight);
      at += weights.length;
    }
    let moments = parameters * (1 + memories[optimiser]);
    for (const { outputs } of normalised) {
      for (let unit = 0; unit < outputs; unit++) set(moments + outputs + unit, 1);
      moments += 2 * outputs;
    }
  });
  return { values, shape: [lanes.length / 4, numbers, 4] as [number, number, number] };
}

/** One lane's weights out of the state, in the layout of initial-weights.ts. */
export function weightsOf(network: Network, state: Float32Array, numbers: number, lane: number): number[][] {
  let at = 0;
  return layerSizes(network).map((size) => {
    const begin = at;
    at += parametersOf(size);
    return Array.from(
      { length: parametersOf(size) },
      (_, index) => state[cell(lane, begin + placeOf(size, index), numbers)] as number,
    );
  });
}

/**
 * A copy of the state with other weights for one lane, in the layout of initial-weights.ts. Throws where their number
 * is another, or one is no finite number of 32 bits.
 */
export function withWeights(
  network: Network,
  state: Float32Array,
  numbers: number,
  lane: number,
  weights: readonly (readonly number[])[],
): Float32Array {
  const sizes = layerSizes(network);
  if (weights.length !== sizes.length) throw new Error(`expected ${sizes.length} layers, got ${weights.length}`);
  const copy = state.slice();
  let begin = 0;
  for (const [layer, size] of sizes.entries()) {
    const own = weights[layer] ?? [];
    const expected = parametersOf(size);
    if (own.length !== expected)
      throw new Error(`layer ${layer} must have ${expected} weights and biases, got ${own.length}`);
    for (const [index, weight] of own.entries()) {
      if (!Number.isFinite(Math.fround(weight)))
        throw new Error(`layer ${layer}, weight ${index} must be finite, got ${weight}`);
      copy[cell(lane, begin + placeOf(size, index), numbers)] = weight;
    }
    begin += expected;
  }
  return copy;
}

function parametersOf({ kernel, outputs, normalised }: LayerSize): number {
  return kernel + (normalised ? 3 : 1) * outputs;
}

function cell(lane: number, at: number, numbers: number): number {
  return (Math.floor(lane / 4) * numbers + at) * 4 + (lane % 4);
}

/** Where the kernel keeps a layer's weight: its kernels are [unit][input]. */
function placeOf({ inputs, outputs, kernel }: LayerSize, index: number): number {
  return index < kernel ? (index % outputs) * inputs + Math.floor(index / outputs) : index;
}
