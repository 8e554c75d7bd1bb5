import { rng } from '#lib/base/rng.ts';

/** One row in this many is kept for validation. */
const oneIn = 5;

/** How many of so many rows are kept for validation. */
export const validationRows = (rows: number): number => Math.floor(rows / oneIn);

/** Divides rows by chance into a training part and one fifth for validation; the same key divides alike everywhere. */
export function splitRows<Row>(rows: readonly Row[], key: string): { train: Row[]; validation: Row[] } {
  const shuffled = rng('dataset', key).shuffle(rows);
  const kept = validationRows(rows.length);
  return { train: shuffled.slice(kept), validation: shuffled.slice(0, kept) };
}
