/** The q-quantile of a sample, linearly interpolated (Hyndman and Fan's type 7); NaN for an empty one. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = sample.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low === high ? low : low + (high - low) * (place - Math.floor(place));
}

/** The arithmetic mean; NaN for an empty sample. */
export const mean = (sample: readonly number[]): number =>
  sample.reduce((sum, value) => sum + value, 0) / sample.length;

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

/** A number for a screen: three significant digits, a real minus sign, words for what is no finite number. */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return 'no number';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text = size < 1e-4 || size >= 1e6 ? value.toExponential(1).replace('e+', 'e') : String(roundTo(value, digits));
  return text.replace(/-/g, '−');
}

/** Rounds to a number of significant digits. */
export const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** "1 answer", "2 answers". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Whether a text is a number as tables have them: digits, a point, an exponent; no infinity and no other notation. */
export const isNumber = (text: string): boolean => /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text.trim());
