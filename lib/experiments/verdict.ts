import { mean } from '#lib/base/numbers.ts';
import { rng } from '#lib/base/rng.ts';
import { drawable } from './drawable.ts';
import type { Claim } from './experiment.ts';

export interface Verdict {
  /** Seeds that bear the claim out, of `n`. */
  k: number;
  n: number;
  holds: boolean;
  /** Seeds whose effect has a number: those in which no arm diverged. */
  measured: number;
  /** Mean effect over these seeds and its 95 % bootstrap interval; NaN without any. */
  effect: number;
  low: number;
  high: number;
}

/** The verdict over `values[arm][seed]`. Seeds in which a figure is no number count against the claim. */
export function verdictOf(
  claim: Pick<Claim, 'shows' | 'effect' | 'atLeast'>,
  values: readonly (readonly number[])[],
): Verdict {
  const seeds = Array.from(values[0] ?? [], (_, seed) => values.map((arm) => arm[seed] ?? Number.NaN));
  const k = seeds.filter((seed) => seed.every((value) => !Number.isNaN(value)) && claim.shows(seed)).length;
  const effects = seeds.map((seed) => claim.effect.of(seed.map(drawable))).filter(Number.isFinite);
  const [low, high] = bootstrapInterval(effects);
  return {
    k,
    n: seeds.length,
    holds: seeds.length > 0 && k >= claim.atLeast * seeds.length,
    measured: effects.length,
    effect: mean(effects),
    low,
    high,
  };
}

const resamples = 2000;

/** 95 % percentile interval of the mean (Efron 1979), from 2,000 resamples of a fixed seed. */
function bootstrapInterval(sample: readonly number[]): [number, number] {
  if (sample.length === 0) return [Number.NaN, Number.NaN];
  const chance = rng('bootstrap');
  const means = Array.from({ length: resamples }, () =>
    mean(sample.map(() => sample[chance.below(sample.length)] ?? Number.NaN)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(resamples * 0.025)] ?? Number.NaN, means[Math.ceil(resamples * 0.975) - 1] ?? Number.NaN];
}
