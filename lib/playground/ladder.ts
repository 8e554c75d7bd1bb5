import type { NumberSetting } from './setting.ts';

const rungs = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The values that a slider stops at: on a logarithmic scale round numbers at nearly equal factors, 0 first if allowed. */
export function ladder({ min, max, step, scale, whole, zero }: NumberSetting): number[] {
  const values: number[] = zero ? [0] : [];
  if (scale === 'logarithmic') {
    for (let power = Math.floor(Math.log10(min)); power <= Math.log10(max); power++)
      values.push(...rungs.map((rung) => Number(`${rung}e${power}`)));
  } else {
    const distance = step ?? (max - min) / 100;
    const count = Math.round((max - min) / distance);
    values.push(...Array.from({ length: count + 1 }, (_, at) => Number((min + at * distance).toPrecision(10))));
  }
  return values.filter((value) => value === 0 || (value >= min && value <= max && (!whole || Number.isInteger(value))));
}

/** The place on the ladder that is nearest to a value. */
export function nearestRung(values: readonly number[], value: number): number {
  let nearest = 0;
  for (const [at, rung] of values.entries())
    if (Math.abs(rung - value) < Math.abs((values[nearest] ?? 0) - value)) nearest = at;
  return nearest;
}
