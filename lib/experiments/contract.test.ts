import { describe, expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import type { Frame } from './experiment.ts';
import { loadExperiment } from './loaders.ts';
import { panelTable } from './panel-table.ts';
import { defaultsOf } from './parameters.ts';
import { experiments, slugs } from './registry.ts';
import { runExperiment } from './run.ts';
import { verdictOf } from './verdict.ts';

const tf = await loadTfjs();

describe.each(slugs)('%s', (slug) => {
  const experiment = experiments[slug];
  const defaults = defaultsOf(experiment.parameters);
  const chosen = 'seeds' in defaults ? { ...defaults, seeds: 4 } : defaults;
  const arms = experiment.arms(chosen);

  test('is registered under its own slug, here and for browsers', async () => {
    expect(experiment.slug).toBe(slug);
    expect(await loadExperiment(slug)).toBe(experiment);
  });

  test('names its arms and curves apart, and curves belong to arms', () => {
    const { curves } = experiment.plot(chosen);
    expect(new Set(arms).size).toBe(arms.length);
    expect(new Set(curves.map(({ label }) => label)).size).toBe(curves.length);
    for (const { arm } of curves) expect(arm).toBeGreaterThanOrEqual(0);
  });

  test('measures the same figures for the same settings, drawn or not, and leaks no tensor', async () => {
    const frames: Frame[] = [];
    const before = tf.memory().numTensors;
    let pauses = 0;
    const pause = async (frame: () => Frame) => {
      if (pauses++ % 7 === 0) frames.push(structuredClone(frame()));
    };
    const now = clock();
    const watched = await runExperiment(tf, experiment, chosen, { pause, now });
    const unwatched = await runExperiment(tf, experiment, chosen, { now: clock() });
    expect(unwatched.values).toEqual(watched.values);
    expect(tf.memory().numTensors).toBe(before);
    expect(watched.values.map((arm) => arm.length)).toEqual(
      arms.map(() => verdictOf(experiment.claim, watched.values).n),
    );
    for (const frame of [...frames, watched.frame]) expectSound(frame, experiment.plot(chosen).curves.length);
    for (let at = 1; at < frames.length; at++)
      expect(frames[at]?.progress).toBeGreaterThanOrEqual(frames[at - 1]?.progress ?? 0);
  });

  test('offers predictions of which each run bears out one', async () => {
    const { options, of } = experiment.claim.prediction;
    const { values } = await runExperiment(tf, experiment, chosen, { now: clock() });
    for (const [seed] of (values[0] ?? []).entries()) {
      const option = of(values.map((arm) => arm[seed] ?? Number.NaN));
      expect(options[option]).toBeDefined();
    }
    expect(options.length).toBeGreaterThan(1);
  });
});

/** A clock that ticks once a look, so that what measures time measures the same each time. */
function clock(): () => number {
  let ticks = 0;
  return () => ticks++;
}

function expectSound(frame: Frame, curves: number) {
  expect(frame.progress).toBeGreaterThanOrEqual(0);
  expect(frame.progress).toBeLessThanOrEqual(1);
  expect(frame.curves).toHaveLength(curves);
  for (const { x, y } of frame.curves) expect(y).toHaveLength(x.length);
  for (const panel of frame.panels) {
    const { columns, rows } = panelTable(panel);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
}

test('another seed gives other figures', async () => {
  const experiment = experiments['learning-rate'];
  const chosen = { ...defaultsOf(experiment.parameters), seeds: 4 };
  const one = await runExperiment(tf, experiment, chosen);
  expect((await runExperiment(tf, experiment, { ...chosen, seed: 99 })).values).not.toEqual(one.values);
});

test('a run in parts gives the figures of the whole', async () => {
  const experiment = experiments['learning-rate'];
  const chosen = { ...defaultsOf(experiment.parameters), seeds: 4, seed: 5 };
  const whole = await runExperiment(tf, experiment, chosen);
  const parts = [
    await runExperiment(tf, experiment, chosen, { seeds: [5, 6, 7] }),
    await runExperiment(tf, experiment, chosen, { seeds: [8] }),
  ];
  expect(whole.values).toEqual(whole.values.map((_, arm) => parts.flatMap(({ values }) => values[arm] ?? [])));
});

test('a run that is stopped ends at once with the reason and leaks no tensor', async () => {
  const stopping = new AbortController();
  const before = tf.memory().numTensors;
  let pauses = 0;
  const experiment = experiments['more-data'];
  const run = runExperiment(
    tf,
    experiment,
    { ...defaultsOf(experiment.parameters), seeds: 4 },
    {
      signal: stopping.signal,
      async pause() {
        pauses++;
        if (pauses === 3) stopping.abort(new Error('enough'));
      },
    },
  );
  await expect(run).rejects.toThrow('enough');
  expect(pauses).toBe(3);
  expect(tf.memory().numTensors).toBe(before);
});
