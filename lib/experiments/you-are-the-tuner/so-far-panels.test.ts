import { expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { population } from '#lib/training/population.ts';
import { defaultsOf } from '../parameters.ts';
import { runExperiment } from '../run.ts';
import { sayLatest, soFarPanels } from './so-far-panels.ts';
import { tryLosses } from './try-losses.ts';
import { youAreTheTuner } from './you-are-the-tuner.ts';

const tries = [
  { rate: 0.03, units: 8 },
  { rate: 0.1, units: 32 },
  { rate: 0.0003, units: 8 },
];
const tf = await loadTfjs();
const lossesOf = (some: typeof tries) =>
  tryLosses(
    some,
    { epochs: 10, noise: 0.3, seed: 5 },
    (shared, lanes) => population(tf, shared, lanes),
    async () => {},
  );

test('a try alone has the loss that it has among others and in the run', async () => {
  const together = await lossesOf(tries);
  for (const [at, one] of tries.entries()) expect(await lossesOf([one])).toEqual([together[at]]);
  const chosen = { ...defaultsOf(youAreTheTuner.parameters), epochs: 10, noise: 0.3, seed: 5, seeds: 4 };
  const { values } = await runExperiment(tf, youAreTheTuner, { ...chosen, tries: '0.03 8; 0.1 32; 0.0003 8' });
  expect(values[0]?.[0]).toBe(Math.min(...together));
});

test('pictures before the run tell nothing of random search', () => {
  const panels = soFarPanels({ tries, losses: [0.5, 0.2, 0.7] });
  expect(JSON.stringify(panels)).not.toMatch(/random/i);
  expect(panels.map((panel) => (panel.kind === 'field' ? panel.points.length : panel.kind))).toEqual(['table', 3, 3]);
});

test('the line of the lowest loss never rises', () => {
  const [, , progress] = soFarPanels({ tries, losses: [0.5, 0.2, 0.7] });
  expect(progress?.kind === 'field' && progress.paths?.[0]?.points).toEqual([
    [1, 0.5],
    [2, 0.2],
    [3, 0.2],
  ]);
});

test('the latest try is told with the lowest so far, and a network that diverged by its name', () => {
  expect(sayLatest({ tries, losses: [0.5, 0.2, 0.7] })).toMatch(
    /^Try 3, .* loss of 0\.7\. Your lowest is 0\.2, of try 2/,
  );
  expect(sayLatest({ tries, losses: [0.5, 0.2, 0.1] })).toMatch(/loss of 0\.1, your lowest so far/);
  expect(sayLatest({ tries: tries.slice(0, 1), losses: [Number.POSITIVE_INFINITY] })).toMatch(/diverged\.$/);
  expect(sayLatest({ tries: [], losses: [] })).toBe('');
});
