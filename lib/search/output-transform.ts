import { quantile } from '#lib/base/numbers.ts';

/** The objective seen through an increasing function, standardised, and ln of its slope at each observation. */
export interface Transformed {
  name: string;
  z: Float64Array;
  logSlopes: Float64Array;
}

/** In interquartile ranges from the median; beyond, objectives count alike and no square overflows. */
const farthest = 1e6;

/**
 * Ways to look at an objective that is to be minimised: as it is, by bilog (Eriksson and Poloczek 2021), by Yeo and
 * Johnson's power (2000), and by the logarithm of the distance to a little below the best. Which one suits is for the
 * evidence to say: log marginal likelihood plus the sum of logSlopes.
 */
export function outputTransforms(y: readonly number[]): Transformed[] {
  const low = Math.min(...y);
  const centre = quantile(y, 0.5);
  const spread = quantile(y, 0.75) - quantile(y, 0.25) || Math.max(...y) - low || 1;
  const robust = y.map((value) => Math.min(farthest, Math.max(-farthest, (value - centre) / spread)));
  const best = Math.min(...robust);
  const away = -best || 1;
  const power = yeoJohnsonPower(robust);
  return [
    standardised('identity', robust, (x) => [x, 0]),
    standardised('bilog', robust, (x) => [Math.sign(x) * Math.log1p(Math.abs(x)), -Math.log1p(Math.abs(x))]),
    standardised('yeo-johnson', robust, (x) => yeoJohnson(x, power)),
    ...[1, 0.1, 0.01].map((share) =>
      standardised(`log ${share}`, robust, (x) => {
        const log = Math.log(x - best + share * away);
        return [log, -log];
      }),
    ),
  ];
}

function standardised(name: string, x: readonly number[], by: (x: number) => [number, number]): Transformed {
  const images = x.map(by);
  const mean = images.reduce((sum, [z]) => sum + z, 0) / x.length;
  const sd = Math.sqrt(images.reduce((sum, [z]) => sum + (z - mean) ** 2, 0) / x.length) || 1;
  return {
    name,
    z: Float64Array.from(images, ([z]) => (z - mean) / sd),
    logSlopes: Float64Array.from(images, ([, slope]) => slope - Math.log(sd)),
  };
}

function yeoJohnson(x: number, power: number): [number, number] {
  const [size, exponent] = [Math.log1p(Math.abs(x)), x < 0 ? 2 - power : power];
  const image = Math.abs(exponent) < 1e-9 ? size : Math.expm1(exponent * size) / exponent;
  return [x < 0 ? -image : image, (exponent - 1) * size];
}

/** The power that makes the sample most nearly normal, from a short list. */
function yeoJohnsonPower(x: readonly number[]): number {
  const likelihood = (power: number) => {
    const images = x.map((each) => yeoJohnson(each, power));
    const mean = images.reduce((sum, [z]) => sum + z, 0) / x.length;
    const variance = images.reduce((sum, [z]) => sum + (z - mean) ** 2, 0) / x.length;
    return images.reduce((sum, [, slope]) => sum + slope, -0.5 * x.length * Math.log(variance + 1e-12));
  };
  const powers = Array.from({ length: 17 }, (_, at) => -2 + at / 4);
  return powers.reduce((best, power) => (likelihood(power) > likelihood(best) ? power : best), 1);
}
