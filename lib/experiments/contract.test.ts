import { describe, expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import { defaultsOf } from './parameters.ts';
import { experiments, slugs } from './registry.ts';
import { checkpoints, type Frame, runExperiment } from './run.ts';

const tf = await loadTfjs();

describe.each(slugs)('%s', (slug) => {
  const experiment = experiments[slug];
  const chosen = { ...defaultsOf(experiment.parameters), seeds: 4 };

  test('is registered under its own slug', () => {
    expect(experiment.slug).toBe(slug);
  });

  test('pairs its arms: a seed gives each arm the same validation data', () => {
    const arms = experiment.arms(chosen);
    const [first, ...others] = arms.map((arm) => arm.lane(3).validation);
    for (const other of others) expect(other.targets).toEqual(first?.targets);
    expect(new Set(arms.map(({ name }) => name)).size).toBe(arms.length);
  });

  test('measures the same figures for the same settings, with frames or without, and leaks no tensor', async () => {
    const frames: Frame[] = [];
    const before = tf.memory().numTensors;
    const watched = await runExperiment(tf, experiment, chosen, { onFrame: (frame) => frames.push(frame) });
    const unwatched = await runExperiment(tf, experiment, chosen);
    expect(unwatched).toEqual(watched);
    expect(tf.memory().numTensors).toBe(before);
    expect(watched.verdict.n).toBe(4);
    const last = frames.at(-1);
    expect(last?.updates).toBe(experiment.updates(chosen));
    expect(frames.length).toBe(Math.min(checkpoints, experiment.updates(chosen)) + 1);
    for (const arm of last?.arms ?? [])
      expect([arm.train.length, arm.validation.length, (arm.picture?.length ?? 0) > 0]).toEqual([4, 4, true]);
  });
});

test('another seed gives other figures', async () => {
  const experiment = experiments['learning-rate'];
  const chosen = { ...defaultsOf(experiment.parameters), seeds: 4 };
  const one = await runExperiment(tf, experiment, chosen);
  expect((await runExperiment(tf, experiment, { ...chosen, seed: 99 })).values).not.toEqual(one.values);
});

test('a run that is stopped ends at once with the reason and leaks no tensor', async () => {
  const stopping = new AbortController();
  const before = tf.memory().numTensors;
  let frames = 0;
  const run = runExperiment(
    tf,
    experiments['more-data'],
    { ...defaultsOf(experiments['more-data'].parameters), seeds: 4 },
    {
      signal: stopping.signal,
      onFrame: () => {
        frames++;
        if (frames === 3) stopping.abort(new Error('enough'));
      },
    },
  );
  await expect(run).rejects.toThrow('enough');
  expect(frames).toBe(3);
  expect(tf.memory().numTensors).toBe(before);
});
