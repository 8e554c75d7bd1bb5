import { rolldown } from 'rolldown';
import { type StrategyName, strategies } from '#lib/search/registry.ts';
import type { Space } from '#lib/search/space.ts';
import type { Trial } from '#lib/search/strategy.ts';
import { expect, test } from './fixtures.ts';

const space: Space = {
  dimensions: [
    { kind: 'continuous', name: 'rate', min: 1e-4, max: 1, scaling: 'logarithmic' },
    { kind: 'integer', name: 'units', min: 8, max: 128 },
    { kind: 'categorical', name: 'optimiser', values: ['sgd', 'adam', 'momentum'] },
  ],
};
const trials = Array.from({ length: 12 }, (_, number): Trial => {
  const point = {
    rate: 10 ** -(number / 4),
    units: 8 + 10 * number,
    optimiser: ['sgd', 'adam', 'momentum'][number % 3] ?? 'sgd',
  };
  return { number, point, status: 'completed', value: Math.abs(number - 7), reports: [] };
});
const names = (Object.keys(strategies) as StrategyName[]).sort();

/** Engines differ in the last bits of exp and log; six digits are what a setting needs. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'number' ? Number(each.toPrecision(6)) : each));

test('every strategy proposes the same in a Web Worker as in Node', async ({ page }) => {
  const build = await rolldown({ input: 'lib/search/registry.ts', platform: 'browser' });
  const { output } = await build.generate({ format: 'iife', name: 'search', minify: true });
  const [{ code }] = output;
  await page.goto('about:blank');
  const proposed = await page.evaluate(
    ({ source, situation, asked }) =>
      new Promise<unknown>((resolve, reject) => {
        const work = `${source}
          onmessage = ({ data: { situation, asked } }) => postMessage(asked.map((name) => {
            const strategy = search.strategies[name];
            return strategy.propose({ ...situation, options: strategy.options.parse({}) });
          }));`;
        const worker = new Worker(URL.createObjectURL(new Blob([work])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ situation, asked });
      }),
    { source: code, situation: { space, minimise: true, trials, seed: 'worker' }, asked: names },
  );
  const inNode = names.map((name) => {
    const strategy = strategies[name];
    return strategy.propose({ space, minimise: true, trials, seed: 'worker', options: strategy.options.parse({}) });
  });
  expect(rounded(proposed)).toEqual(rounded(inNode));
});
