import { rng } from '#lib/base/rng.ts';
import { referenceStep } from '#lib/training/reference-step.ts';

export type Point = readonly [along: number, across: number];

/** A start at distance 1 from the minimum, in a direction of chance, but on neither axis. */
export function startOf(seed: number): Point {
  const random = rng('momentum-start', seed);
  const angle = (Math.PI / 2) * (0.1 + 0.8 * random.next());
  const sign = () => (random.next() < 0.5 ? -1 : 1);
  return [sign() * Math.cos(angle), sign() * Math.sin(angle)];
}

interface Way {
  optimiser: 'sgd' | 'momentum' | 'nesterov' | 'adam';
  momentum: number;
  rate: number;
  condition: number;
}

/** The way down ½(x² + κy²), made as far as it is asked for. */
export function descent(start: Point, { optimiser, momentum, rate, condition }: Way) {
  const step = referenceStep(optimiser, momentum);
  const points = [start];
  return {
    points,
    to(steps: number) {
      for (let [x, y] = points.at(-1) ?? start; points.length <= steps; ) {
        const [[along = 0, across = 0] = []] = step([[x, condition * y]]);
        x -= rate * along;
        y -= rate * across;
        points.push([x, y]);
      }
    },
  };
}

/** How far a point is from the minimum. */
export const distanceOf = ([x, y]: Point) => Math.hypot(x, y);
