import { formatNumber } from '#lib/base/numbers.ts';
import type { Point } from '#lib/search/space.ts';

const space = '\u00a0';

/** A setting as `eta 0.3005, max_depth 2`; a value stays on the line of its name. */
export const settingInWords = (point: Point): string =>
  Object.entries(point)
    .map(([name, value]) => `${name}${space}${typeof value === 'number' ? formatNumber(value, 4) : value}`)
    .join(', ');
