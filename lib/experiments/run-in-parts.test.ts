import { describe, expect, test } from 'vitest';
import { loadTfjs } from '#lib/testing/tfjs.ts';
import type { Frame } from './experiment.ts';
import { mergeFrames } from './merge-frames.ts';
import { defaultsOf, seedsOf } from './parameters.ts';
import { experiments, slugs } from './registry.ts';
import { runExperiment } from './run.ts';

const tf = await loadTfjs();

describe.each(slugs)('%s', (slug) => {
  const experiment = experiments[slug];
  const defaults = defaultsOf(experiment.parameters);
  const chosen = 'seeds' in defaults ? { ...defaults, seeds: 4 } : defaults;
  const seeds = seedsOf(chosen);

  test('shows the same figures, curves and pictures however many workers share its seeds', async () => {
    const inParts = async (count: number) => {
      const frames: Frame[] = [];
      for (let part = 0; part < count; part++) {
        const own = seeds.slice((part * seeds.length) / count, ((part + 1) * seeds.length) / count);
        const { frame } = await runExperiment(tf, experiment, chosen, { seeds: own, now: clock() });
        frames.push(structuredClone(frame));
      }
      return mergeFrames(frames, (samples) => experiment.pooled?.(chosen, samples) ?? []);
    };
    const whole = await inParts(1);
    if (seeds.length < 4) return;
    expect(await inParts(2)).toEqual(whole);
    expect(await inParts(4)).toEqual(whole);
  });
});

/** A clock that ticks once a look, so that what measures time measures the same each time. */
function clock(): () => number {
  let ticks = 0;
  return () => ticks++;
}
