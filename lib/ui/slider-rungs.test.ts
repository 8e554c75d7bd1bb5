import { expect, test } from 'vitest';
import { readChosen } from '#lib/experiments/read-chosen.ts';
import { experiments, slugs } from '#lib/experiments/registry.ts';
import { nearestRung, sliderRungs } from './slider-rungs.ts';

const logarithmic = slugs.flatMap((slug) =>
  Object.entries(experiments[slug].parameters).flatMap(([name, parameter]) =>
    'scale' in parameter && parameter.scale === 'logarithmic' ? [{ slug, name, parameter }] : [],
  ),
);

/** The values that an arrow key passes, each found from the value before it, as the slider finds it. */
function walk(rungs: readonly number[], from: number, step: 1 | -1): number[] {
  const passed = [from];
  for (let presses = 0; presses < rungs.length + 5; presses++) {
    const next = rungs[nearestRung(rungs, passed.at(-1) ?? from) + step];
    if (next === undefined) break;
    passed.push(next);
  }
  return passed;
}

test.each(logarithmic)(
  '$slug: the right arrow takes $name from its least value to its greatest, the left arrow back',
  ({ slug, name, parameter }) => {
    const { min, max, default: usual } = parameter;
    const rungs = sliderRungs(parameter);
    const up = walk(rungs, min, 1);
    expect(up.at(-1)).toBe(max);
    for (const [at, value] of up.entries()) {
      if (at > 0) expect(value).toBeGreaterThan(up[at - 1] ?? Number.NaN);
      expect(readChosen(experiments[slug].parameters, { [name]: String(value) }).faults).toEqual([]);
    }
    expect(walk(rungs, max, -1)).toEqual(up.toReversed());
    expect(rungs).toContain(usual);
  },
);

test('there are logarithmic parameters to test', () => {
  expect(logarithmic.length).toBeGreaterThan(20);
});

test('from a value between two rungs either arrow moves on in its own direction', () => {
  const rungs = sliderRungs({ min: 0.001, max: 1 });
  for (const value of [0.00105, 0.0123, 0.47, 0.99]) {
    const place = nearestRung(rungs, value);
    expect(rungs[place + 1] ?? 1).toBeGreaterThan(value);
    expect(rungs[place - 1] ?? 0).toBeLessThan(value);
  }
});
