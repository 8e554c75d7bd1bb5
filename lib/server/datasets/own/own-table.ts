/** A column that is learned from: numbers as they were, or words, which become one feature for each value. */
export type Column = { name: string } & (
  | { kind: 'numbers'; values: Float64Array }
  /** `codes` has the place of each row's word among `values`. */
  | { kind: 'words'; values: readonly string[]; codes: Uint8Array }
);

/** A table that was brought and found sound, unscaled. */
export interface OwnTable {
  /** Of the data set; also what divides its rows. */
  name: string;
  rows: number;
  columns: readonly Column[];
  /** Values are places among the classes, or numbers where there are none. */
  target: { name: string; classes: readonly string[] | null; values: Float64Array };
}

/** How the target is read: `auto` takes words and few whole numbers as classes, other numbers as values. */
export const targetReadings = ['auto', 'classes', 'value'] as const;
export type TargetReading = (typeof targetReadings)[number];

/** The features of a column by name. */
export const featuresOf = (column: Column): string[] =>
  column.kind === 'numbers' ? [column.name] : column.values.map((value) => `${column.name} = ${value}`);
