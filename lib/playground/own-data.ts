import { z } from 'zod';

export const MOST_POINTS = 5000;
/** As many as can be told apart by colour and shape. */
export const MOST_CLASSES = 5;

/** How a column was brought to the plane: drawn = (value − centre)/unit. */
const axis = z.strictObject({ centre: z.number(), unit: z.number().positive() });
export type Axis = z.infer<typeof axis>;

/** Points of your own, in their own units; `target` is the index of a class, or a value where there are no classes. */
export const ownDataSchema = z.strictObject({
  names: z.tuple([z.string(), z.string(), z.string()]),
  classes: z.array(z.string()).max(MOST_CLASSES),
  rows: z.array(z.strictObject({ x1: z.number(), x2: z.number(), target: z.number() })).max(MOST_POINTS),
  axes: z.strictObject({ x1: axis, x2: axis, target: axis }),
});
export type OwnData = z.infer<typeof ownDataSchema>;

const plain: Axis = { centre: 0, unit: 1 };

/** An empty plane to draw on. */
export const emptyOwnData: OwnData = {
  names: ['x1', 'x2', 'label'],
  classes: ['a', 'b'],
  rows: [],
  axes: { x1: plain, x2: plain, target: plain },
};

export const toPlane = ({ centre, unit }: Axis, value: number): number => (value - centre) / unit;
export const fromPlane = ({ centre, unit }: Axis, drawn: number): number => centre + drawn * unit;

/** Whether there is enough to learn from: points to train and to test on, and two classes where there are classes. */
export function canTrain({ rows, classes }: OwnData): boolean {
  const present = new Set(rows.map(({ target }) => target)).size;
  return rows.length >= 4 && (classes.length === 0 || present >= 2);
}
