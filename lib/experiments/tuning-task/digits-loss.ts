import { digitsLosses } from './digits-losses.ts';

/** How the network is set up and trained. */
export interface DigitsSetting {
  rate: number;
  l2: number;
  hidden: number;
  batch: number;
  momentum: number;
}

/** What was trained, on the scale on which it is interpolated; learning rates are a quarter of a decade apart. */
const axes: { of(setting: DigitsSetting): number; levels: readonly number[] }[] = [
  { of: ({ rate }) => Math.log10(rate), levels: Array.from({ length: 17 }, (_, at) => at / 4 - 4) },
  { of: ({ l2 }) => Math.log10(l2), levels: [-6, -3, -2, -1] },
  { of: ({ hidden }) => Math.log2(hidden), levels: [3, 5, 7] },
  { of: ({ batch }) => Math.log2(batch), levels: [3, 5, 7] },
  { of: ({ momentum }) => momentum, levels: [0, 0.42, 0.84, 0.98] },
];
const logs = digitsLosses
  .trim()
  .split(/\s+/)
  .map((thousandths) => Math.log(Number(thousandths) / 1000));

/**
 * The validation loss of a setting: looked up where it was trained, and between trained settings interpolated linearly in
 * the logarithm of the loss. Beyond the outermost levels the outermost counts.
 */
export function digitsLoss(setting: DigitsSetting): number {
  let corners: { row: number; weight: number }[] = [{ row: 0, weight: 1 }];
  for (const { of, levels } of axes) {
    const [low, share] = place(levels, of(setting));
    corners = corners.flatMap(({ row, weight }) =>
      [
        { row: row * levels.length + low, weight: weight * (1 - share) },
        { row: row * levels.length + low + 1, weight: weight * share },
      ].filter((corner) => corner.weight > 0),
    );
  }
  return Math.exp(corners.reduce((sum, { row, weight }) => sum + weight * (logs[row] ?? Number.NaN), 0));
}

/** The level below a value, and how far it is from there to the next. */
function place(levels: readonly number[], value: number): [low: number, share: number] {
  const low = Math.max(
    0,
    Math.min(
      levels.length - 2,
      levels.findLastIndex((level) => level <= value),
    ),
  );
  const [from = 0, to = 1] = levels.slice(low);
  return [low, Math.min(1, Math.max(0, (value - from) / (to - from)))];
}
