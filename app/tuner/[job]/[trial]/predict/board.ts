import { type Cells, type Ink, inkOf, noInk } from './ink.ts';

/** What is on the drawing board, and whether that is still the example that it was given. */
export interface Board {
  ink: Ink;
  isExample: boolean;
}

/** A board with an example, its inputs from 0 to the ink of a full cell. */
export const exampleBoard = (inputs: readonly number[], image: Cells & { ink: number }): Board => ({
  ink: inkOf(
    inputs.map((value) => value / image.ink),
    image,
  ),
  isExample: true,
});

/** The board after a change by hand. The first one clears the example: a stroke over it would be neither. */
export const drawnOn = ({ ink, isExample }: Board, cells: Cells, change: (ink: Ink) => Ink): Board => ({
  ink: change(isExample ? noInk(cells) : ink),
  isExample: false,
});
