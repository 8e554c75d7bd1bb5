import { rng } from '#lib/base/rng.ts';
import { digits } from '#lib/training/digits.ts';
import type { Dataset } from '#lib/training/network.ts';
import { splitDataset } from '#lib/training/split-dataset.ts';

const full = 8;
const validation = 200;

/** Images of 8 × 8 pixels brought to `side` × `side`: each new pixel is the mean of those that it covers. */
export function shrink(inputs: Float32Array, side: number): Float32Array {
  const block = full / side;
  const small = new Float32Array((inputs.length * side * side) / (full * full));
  inputs.forEach((ink, at) => {
    const image = Math.floor(at / (full * full));
    const row = Math.floor((at % (full * full)) / full / block);
    const column = Math.floor((at % full) / block);
    const place = image * side * side + row * side + column;
    small[place] = (small[place] ?? 0) + ink / (block * block);
  });
  return small;
}

const atSide = new Map<number, Dataset>();

/** All digits at one size, made once. */
function digitsAt(side: number): Dataset {
  const known = atSide.get(side);
  if (known) return known;
  const all = digits();
  const made = { ...all, inputs: shrink(all.inputs, side), features: side * side };
  atSide.set(side, made);
  return made;
}

/** The digits at one size: 200 to validate on and `samples` to train on, by lot; the same lot for every size. */
export function smallDigits(side: number, samples: number, seed: number): { train: Dataset; validation: Dataset } {
  const all = digitsAt(side);
  const { features } = all;
  const order = rng('digits', seed)
    .shuffle(Array.from({ length: all.size }, (_, at) => at))
    .slice(0, validation + samples);
  const inputs = new Float32Array(order.length * features);
  for (const [at, from] of order.entries())
    inputs.set(all.inputs.subarray(from * features, (from + 1) * features), at * features);
  const targets = Float32Array.from(order, (from) => all.targets[from] ?? 0);
  const parts = splitDataset({ inputs, targets, size: order.length, features }, validation);
  return { train: parts.validation, validation: parts.train };
}
