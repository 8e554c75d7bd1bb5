import { rng } from '#lib/base/rng.ts';

/**
 * f(x) = (x² − 1)² + tilt·x: for 0 < tilt < 1.5 a deep well near −1, a shallow one near 1 and a barrier between. As a
 * loss it is the mean of `examples` losses f(x) + pull·x, whose pulls have mean 0 and standard deviation `spread`.
 */
export interface Well {
  tilt: number;
  spread: number;
}
export const examples = 64;

export const heightAt = ({ tilt }: Well, x: number): number => (x * x - 1) ** 2 + tilt * x;
export const slopeAt = ({ tilt }: Well, x: number): number => 4 * x * (x * x - 1) + tilt;

/** The pulls of all examples: normal numbers, moved and stretched to have exactly that mean and deviation. */
export function pullsOf({ spread }: Well, seed: number): number[] {
  const random = rng('pulls', seed);
  const drawn = Array.from({ length: examples }, () => random.normal());
  const mean = drawn.reduce((sum, pull) => sum + pull, 0) / examples;
  const deviation = Math.sqrt(drawn.reduce((sum, pull) => sum + (pull - mean) ** 2, 0) / examples);
  return drawn.map((pull) => (spread * (pull - mean)) / deviation);
}

/** The barrier's top and the bottom of each well, where the slope is 0, by bisection. */
export function shapeOf(well: Well): { deep: number; barrier: number; shallow: number } {
  const zero = (from: number, to: number) => {
    let [low, high] = [from, to];
    for (let halving = 0; halving < 40; halving++) {
      const middle = (low + high) / 2;
      if (slopeAt(well, low) * slopeAt(well, middle) > 0) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  // The slope is least at 1/√3 and greatest at −1/√3
  const bend = Math.sqrt(1 / 3);
  return { deep: zero(-2, -bend), barrier: zero(-bend, bend), shallow: zero(bend, 2) };
}
