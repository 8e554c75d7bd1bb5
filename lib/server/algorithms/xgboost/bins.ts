import type { Table } from '#lib/tuning/algorithm.ts';

/** Inputs as numbers of bins, feature by feature: the bin of row r and feature f stands at f · size + r. */
export interface Bins {
  numbers: Uint8Array;
  /** Of each feature, in rising order: a value is in bin b if b of them are at most as large. */
  cuts: Float32Array[];
}

const most = 256;

/** Divides each feature into at most 256 bins with about as many examples each (XGBoost's `hist`). */
export function binned({ inputs, size, features }: Table): Bins {
  const numbers = new Uint8Array(size * features);
  const cuts = Array.from({ length: features }, (_, feature) => {
    const column = Float32Array.from({ length: size }, (_, row) => inputs[row * features + feature] ?? 0);
    const found = cutsOf(column.slice().sort());
    for (const [row, value] of column.entries()) numbers[feature * size + row] = binOf(found, value);
    return found;
  });
  return { numbers, cuts };
}

/** A cut is the smallest value above it, so that sorting by bins and comparing with cuts agree. */
function cutsOf(sorted: Float32Array): Float32Array {
  const values = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  if (values.length <= most) return values.slice(1);
  const cuts = Array.from({ length: most - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / most)] ?? 0);
  return Float32Array.from(new Set(cuts.filter((cut) => cut > (sorted[0] ?? 0))));
}

function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
