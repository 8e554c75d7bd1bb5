import { formatNumber } from '#lib/base/numbers.ts';

/** How a fit is measured: by the share of right classes, or where a number is learnt by R². */
export type Measure = 'accuracy' | 'R²';

/** A fit as it is written everywhere: "98.5 %" of right classes, R² as a plain number. */
export const fitInWords = (fit: number, measure: Measure): string =>
  measure === 'accuracy' && !Number.isNaN(fit) ? `${formatNumber(100 * fit)} %` : formatNumber(fit);
