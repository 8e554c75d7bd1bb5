import type { OwnData } from './own-data.ts';
import { emptyOwnData } from './own-data.ts';
import { planeData } from './plane-data.ts';
import type { Common } from './settings.ts';

/** The points of a data set as data of your own: to be drawn on, or downloaded. */
export function sampleData(common: Common, own: OwnData | null): OwnData {
  if (common.data === 'own' && own) return own;
  const { classes, train, test } = planeData(common, own);
  const rows = [train, test].flatMap(({ inputs, targets }) =>
    Array.from(targets, (target, at) => ({ x1: inputs[2 * at] ?? 0, x2: inputs[2 * at + 1] ?? 0, target })),
  );
  return { ...emptyOwnData, classes: [...classes], rows };
}
