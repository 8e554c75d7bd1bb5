/** A box of the unit cube, closed below and open above except at 1, and what a tree says there. */
export interface Leaf {
  low: readonly number[];
  high: readonly number[];
  value: number;
}

/** What a tree learns from: `columns[axis][row]` in [0, 1], and a result a row. */
export interface Sample {
  columns: readonly (readonly number[])[];
  results: readonly number[];
}

/** What the leaf says whose box holds a row. */
export function valueAt(leaves: readonly Leaf[], { columns }: Sample, row: number): number {
  const isIn = ({ low, high }: Leaf) =>
    columns.every((places, axis) => {
      const [place = 0, from = 0, to = 1] = [places[row], low[axis], high[axis]];
      return place >= from && (place < to || to === 1);
    });
  return leaves.find(isIn)?.value ?? Number.NaN;
}
