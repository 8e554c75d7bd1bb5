import { describe, expect, it } from 'vitest';
import { drawnOn, exampleBoard } from './board.ts';
import { cellsOf, type Ink, inkOf, noInk, stroked, toggled } from './ink.ts';

const cells = { height: 8, width: 8 };
const at = (strengths: readonly number[], row: number, column: number) => strengths[row * 8 + column] ?? Number.NaN;

describe('the drawing board', () => {
  it('gives back the cells that it was filled with', () => {
    const strengths = Array.from({ length: 64 }, (_, cell) => (cell % 17) / 16);
    expect(cellsOf(inkOf(strengths, cells), cells)).toEqual(strengths);
  });

  it('inks the cells along a stroke, the more the nearer, and none far from it', () => {
    const drawn = cellsOf(stroked(noInk(cells), cells, { x: 0.1, y: 0.5 }, { x: 0.9, y: 0.5 }), cells);
    for (let column = 1; column < 7; column++) {
      expect(at(drawn, 3, column)).toBeCloseTo(at(drawn, 4, column), 10);
      expect(at(drawn, 3, column)).toBeGreaterThan(0.5);
      expect(at(drawn, 3, column)).toBeLessThan(1);
      for (const row of [0, 1, 6, 7]) expect(at(drawn, row, column)).toBe(0);
    }
  });

  it('is cleared of its example by the first stroke, and by no later one', () => {
    const board = exampleBoard(Array(64).fill(16), { ...cells, ink: 16 });
    const stroke = (y: number) => (ink: Ink) => stroked(ink, cells, { x: 0.1, y }, { x: 0.9, y });
    const once = drawnOn(board, cells, stroke(0.25));
    expect(once).toEqual({ ink: stroke(0.25)(noInk(cells)), isExample: false });
    expect(drawnOn(once, cells, stroke(0.75)).ink).toEqual(stroke(0.75)(once.ink));
    expect(cellsOf(board.ink, cells).every((strength) => strength === 1)).toBe(true);
  });

  it('never loses ink to a stroke, and is unchanged by the same stroke twice', () => {
    const [from, to] = [
      { x: 0.2, y: 0.2 },
      { x: 0.7, y: 0.9 },
    ];
    const once = stroked(noInk(cells), cells, from, to);
    expect(stroked(once, cells, from, to)).toEqual(once);
    const more = stroked(once, cells, { x: 0.9, y: 0.1 }, { x: 0.9, y: 0.1 });
    expect(more.every((ink, point) => ink >= (once[point] ?? 0))).toBe(true);
    expect(more).not.toEqual(once);
  });

  it('sets an empty cell and clears one with any ink, and no other cell', () => {
    const empty = noInk(cells);
    const set = toggled(empty, cells, 19);
    expect(empty.every((ink) => ink === 0)).toBe(true);
    expect(cellsOf(set, cells).flatMap((ink, cell) => (ink === 0 ? [] : [[cell, ink]]))).toEqual([[19, 1]]);
    expect(toggled(set, cells, 19)).toEqual(empty);
    const faint = inkOf(
      Array.from({ length: 64 }, (_, cell) => (cell === 19 ? 1 / 16 : 0)),
      cells,
    );
    expect(toggled(faint, cells, 19)).toEqual(empty);
  });
});
