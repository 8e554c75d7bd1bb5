import type { Axis } from './experiment.ts';

interface Titled {
  title: string;
  /** Whose colour and name it bears. */
  arm?: number;
  /** A short line beside the title, such as a count. */
  note?: string;
}

/** The square from −reach to reach as a network of two inputs sees it: logits row by row from the top left. */
export interface PlanePanel extends Titled {
  kind: 'plane';
  logits: readonly number[];
  /** Points a side. */
  resolution: number;
  reach: number;
  /** Labels 0 or 1. */
  points: readonly { x: number; y: number; label: number }[];
}

/** Signed bars about zero, exact zeros ringed; the first `useful` stand on a shaded ground. */
export interface WeightsPanel extends Titled {
  kind: 'weights';
  values: readonly number[];
  useful: number;
}

/** Named bars from zero, for counts, shares and histograms. */
export interface BarsPanel extends Titled {
  kind: 'bars';
  /** What the length of a bar is. */
  label: string;
  bars: readonly { name: string; value: number; arm?: number }[];
}

/** Functions of one variable, with bands, points and ticks on the horizontal axis. */
export interface LinesPanel extends Titled {
  kind: 'lines';
  x: Axis;
  y: Axis;
  lines: readonly {
    name: string;
    arm: number;
    dashed?: boolean;
    points: readonly (readonly [x: number, y: number])[];
  }[];
  bands?: readonly {
    name: string;
    arm: number;
    points: readonly (readonly [x: number, low: number, high: number])[];
  }[];
  points?: readonly { x: number; y: number; arm: number; name?: string; hollow?: boolean }[];
}

/** A grid of cells; `values[row][column]`, rows from the bottom; no number where a cell diverged. */
export interface HeatPanel extends Titled {
  kind: 'heat';
  x: { label: string; values: readonly string[] };
  y: { label: string; values: readonly string[] };
  /** What a cell's number is; `lowIsGood` says which end is drawn strong. */
  label: string;
  lowIsGood: boolean;
  values: readonly (readonly number[])[];
  /** Cells to ring, such as each row's best. */
  marks?: readonly { row: number; column: number }[];
}

/** Points over a plane of two settings, with the levels of a function beneath them and paths between them. */
export interface FieldPanel extends Titled {
  kind: 'field';
  x: Axis & { min: number; max: number };
  y: Axis & { min: number; max: number };
  /** The function beneath: `levels[row][column]`, rows from the bottom, evenly over the axes as they are scaled. */
  levels?: readonly (readonly number[])[];
  points: readonly { x: number; y: number; arm: number; strong?: boolean; hollow?: boolean }[];
  paths?: readonly { arm: number; points: readonly (readonly [x: number, y: number])[] }[];
}

/** Small grey images, row-major from the top left, 0 (paper) to 1 (ink). */
export interface ImagesPanel extends Titled {
  kind: 'images';
  images: readonly { name: string; width: number; pixels: readonly number[] }[];
}

/** Rows of words and numbers, such as a table of jobs; `strong` rows stand out. */
export interface TablePanel extends Titled {
  kind: 'table';
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  strong?: readonly number[];
}

/** A picture as plain data: a worker can send it, and a table, a file or a drawing can be made of it. */
export type Panel =
  | PlanePanel
  | WeightsPanel
  | BarsPanel
  | LinesPanel
  | HeatPanel
  | FieldPanel
  | ImagesPanel
  | TablePanel;
