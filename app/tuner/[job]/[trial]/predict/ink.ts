/** A picture of so many pixels as a data set has them, which the drawing board calls cells. */
export interface Cells {
  height: number;
  width: number;
}

/**
 * Points of ink along each side of a cell. The handwritten digits were made in the same way: scans of 32 × 32 points, each
 * of the 8 × 8 pixels the number of inked ones among its 16.
 */
export const fineness = 4;

/** Ink from 0 to 1 at every point of a board, row by row from the top left. */
export type Ink = Float32Array;

export const noInk = ({ height, width }: Cells): Ink => new Float32Array(height * width * fineness ** 2);

/** The strength of each cell, from 0 to 1: the mean of its points. */
export function cellsOf(ink: Ink, { height, width }: Cells): number[] {
  const across = width * fineness;
  return Array.from({ length: height * width }, (_, cell) => {
    let sum = 0;
    for (const point of pointsOf(cell, width)) sum += ink[point.row * across + point.column] ?? 0;
    return sum / fineness ** 2;
  });
}

/** A board whose cells are evenly inked. */
export function inkOf(strengths: readonly number[], cells: Cells): Ink {
  return strengths.reduce((ink, strength, cell) => filled(ink, cells, cell, strength), noInk(cells));
}

/** The ink with one cell cleared if there is ink in it, else filled. */
export function toggled(ink: Ink, cells: Cells, cell: number): Ink {
  const isEmpty = (cellsOf(ink, cells)[cell] ?? 0) === 0;
  return filled(ink.slice(), cells, cell, isEmpty ? 1 : 0);
}

/** The ink after a stroke of a soft brush from one place to another, in shares of the board's width and height. */
export function stroked(ink: Ink, { height, width }: Cells, from: Place, to: Place): Ink {
  const [across, down] = [width * fineness, height * fineness];
  const radius = brush * across;
  const [x1, y1, dx, dy] = [from.x * across, from.y * down, (to.x - from.x) * across, (to.y - from.y) * down];
  const length = dx * dx + dy * dy;
  return ink.map((strength, at) => {
    const [x, y] = [(at % across) + 0.5 - x1, Math.floor(at / across) + 0.5 - y1];
    const along = length > 0 ? Math.max(0, Math.min(1, (x * dx + y * dy) / length)) : 0;
    const distance = Math.hypot(x - along * dx, y - along * dy);
    return Math.max(strength, Math.min(1, Math.max(0, (radius - distance) / soft + 0.5)));
  });
}

export interface Place {
  x: number;
  y: number;
}
/** The brush's radius as a share of the board's width: strokes come as wide as those of the digits. */
const brush = 0.085;
/** Points over which the brush's rim fades. */
const soft = 1.5;

/** Writes into the ink that it is given. */
function filled(ink: Ink, { width }: Cells, cell: number, strength: number): Ink {
  for (const { row, column } of pointsOf(cell, width)) ink[row * width * fineness + column] = strength;
  return ink;
}

function pointsOf(cell: number, width: number): { row: number; column: number }[] {
  const [top, left] = [Math.floor(cell / width) * fineness, (cell % width) * fineness];
  return Array.from({ length: fineness ** 2 }, (_, point) => ({
    row: top + Math.floor(point / fineness),
    column: left + (point % fineness),
  }));
}
