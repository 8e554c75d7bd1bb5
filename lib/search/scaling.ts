import type { Range, Scaling } from './space.ts';

export type Resolved = Exclude<Scaling, 'auto'>;

/**
 * The scaling that a range really has. 'auto', also meant where none is given (as in AWS's SDK), is logarithmic when
 * all is positive and spans two orders of magnitude, reverse-logarithmic when the distance to 1 does so, else linear.
 */
export function resolveScaling({ kind, min, max, scaling = 'auto' }: Range): Resolved {
  if (scaling !== 'auto') return scaling;
  if (min > 0 && max / min >= 100) return 'logarithmic';
  const nearsOne = kind === 'continuous' && min >= 0 && max < 1 && (1 - min) / (1 - max) >= 100;
  return nearsOne ? 'reverse-logarithmic' : 'linear';
}

/** To the scaled domain, in which equal distances count equally, and back. */
export const scales: Record<Resolved, { to(value: number): number; from(scaled: number): number }> = {
  linear: { to: (value) => value, from: (scaled) => scaled },
  logarithmic: { to: Math.log, from: Math.exp },
  'reverse-logarithmic': { to: (value) => -Math.log1p(-value), from: (scaled) => -Math.expm1(-scaled) },
};
