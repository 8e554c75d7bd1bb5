/** Round numbers at nearly equal factors, as makers of resistors choose them, with those that people name added. */
const mantissas = [1, 1.1, 1.2, 1.3, 1.5, 1.6, 1.8, 2, 2.2, 2.5, 2.7, 3, 3.3, 3.6, 4, 4.5, 5, 5.5, 6, 7, 8, 9];

interface Range {
  min: number;
  max: number;
  /** Whole numbers only, where both `min` and `step` are whole. */
  step?: number | undefined;
}

/** The values at which a slider on a logarithmic scale stops, strictly rising from `min` to `max`; `min` is above 0. */
export function sliderRungs({ min, max, step }: Range): number[] {
  const whole = step !== undefined && Number.isInteger(step) && Number.isInteger(min);
  const rungs: number[] = [min];
  for (let power = Math.floor(Math.log10(min)); power <= Math.log10(max); power++)
    for (const mantissa of mantissas) {
      const rung = Number(`${mantissa}e${power}`);
      if (rung > min && rung < max && (!whole || Number.isInteger(rung))) rungs.push(rung);
    }
  return [...rungs, max];
}

/** The place of the rung that is nearest to a value by its factor. */
export function nearestRung(rungs: readonly number[], value: number): number {
  const far = (rung: number) => Math.abs(Math.log(rung / value));
  let nearest = 0;
  for (const [at, rung] of rungs.entries()) if (far(rung) < far(rungs[nearest] ?? 0)) nearest = at;
  return nearest;
}
