import { rng } from '#lib/base/rng.ts';

/** One row in this many is kept for validation. */
const oneIn = 5;

/** Divides rows by chance into a training part and one fifth for validation; the same key divides alike everywhere. */
export function splitRows<Row>(rows: readonly Row[], key: string): { train: Row[]; validation: Row[] } {
  const shuffled = rng('dataset', key).shuffle(rows);
  const kept = Math.floor(rows.length / oneIn);
  return { train: shuffled.slice(kept), validation: shuffled.slice(0, kept) };
}
