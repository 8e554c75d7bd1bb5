import { evenly, noisyWave, wave } from '../polynomial-degree/noisy-wave.ts';
import { polynomialFit } from '../polynomial-degree/polynomial-fit.ts';

/** Where fits are compared. Not at the very ends, where a fit rests on points of one side only. */
export const places = evenly(21).map((x) => 0.9 * x);

export interface Decomposed {
  /** `fits[sample][place]` */
  fits: number[][];
  mean: number[];
  /** Squared, averaged over the places. The two add up to the mean squared distance of the fits to the truth. */
  bias: number;
  variance: number;
}

/** Fits a polynomial to each of many samples of the wave, and takes their error apart. */
export function decompose(options: {
  degree: number;
  points: number;
  noise: number;
  resamples: number;
  seed: number;
}): Decomposed {
  const { degree, points, noise, resamples, seed } = options;
  const fits = Array.from({ length: resamples }, (_, sample) => {
    const { x, y } = noisyWave(points, noise, 'sample', sample, seed);
    return places.map(polynomialFit(x, y, degree));
  });
  const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = places.map((_, place) => average(fits.map((fit) => fit[place] ?? 0)));
  return {
    fits,
    mean,
    bias: average(places.map((x, place) => ((mean[place] ?? 0) - wave(x)) ** 2)),
    variance: average(fits.map((fit) => average(fit.map((value, place) => (value - (mean[place] ?? 0)) ** 2)))),
  };
}
