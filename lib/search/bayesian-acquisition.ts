import type { Rng } from '#lib/base/rng.ts';
import type { Posterior } from './gaussian-process.ts';
import { minimiseInBox } from './lbfgs.ts';
import { levelCount, levelOf, levelValue } from './levels.ts';
import type { Dimension, Point, Space } from './space.ts';
import { fromUnit, toUnit } from './unit.ts';

/** What a point promises, to be made large, from mean and standard deviation; and its derivatives by both. */
export type Merit = (mean: number, sd: number) => [number, number, number];

interface Candidate {
  /** In the warped cube, on possible values. */
  z: Float64Array;
  merit: number;
}

const starts = 5;
/** From here on a look at a candidate costs so much that fewer are looked at. */
const manyObservations = 60;

/**
 * Points in order of merit, best first: quasi-random ones and perturbations of the best observed (`leaders`, unit
 * coordinates), the best of which climb by L-BFGS in the warped cube. Stepped dimensions are rounded before the model
 * sees them; what climbed without regard to steps is rounded and moved on level by level.
 */
export function* pointsByMerit(
  space: Space,
  posterior: Posterior,
  merit: Merit,
  leaders: readonly (readonly number[])[],
  chance: Rng,
): Iterable<Point> {
  const d = space.dimensions.length;
  const stepped = space.dimensions.map((dimension) => Number.isFinite(levelCount(dimension)));
  const free = !stepped.includes(true) && space.dimensions.every(({ when }) => !when);
  const pointOf = (z: Float64Array) => fromUnit(space, [...posterior.unbend(z)]);
  const pool: Candidate[] = [];
  const consider = (raw: Float64Array): Candidate => {
    const z = free ? raw : posterior.bend(toUnit(space, pointOf(raw)));
    const candidate = { z, merit: merit(...posterior.at(z))[0] };
    pool.push(candidate);
    return candidate;
  };
  const climb = (from: Candidate, fixed: readonly boolean[]): Candidate => {
    const point = pointOf(from.z);
    const still = (k: number) => fixed[k] || !((space.dimensions[k] as Dimension).name in point);
    const gradients = { mean: new Float64Array(d), sd: new Float64Array(d) };
    const { x } = minimiseInBox(
      (z, gradient) => {
        const [value, byMean, bySd] = merit(...posterior.at(z, gradients));
        for (let k = 0; k < d; k++)
          gradient[k] = -byMean * (gradients.mean[k] as number) - bySd * (gradients.sd[k] as number);
        return -value;
      },
      from.z,
      {
        lower: from.z.map((place, k) => (still(k) ? place : 0)),
        upper: from.z.map((place, k) => (still(k) ? place : 1)),
      },
      30,
      1e-6,
    );
    const reached = consider(x);
    return reached.merit > from.merit ? reached : from;
  };
  const step = (from: Candidate): Candidate => {
    let best = from;
    const point = pointOf(from.z);
    const unit = toUnit(space, point);
    space.dimensions.forEach((dimension, k) => {
      if (!stepped[k] || !(dimension.name in point)) return;
      for (const level of neighbours(dimension, point)) {
        const place = toUnit(space, { ...point, [dimension.name]: levelValue(dimension, level) })[k] as number;
        const next = consider(posterior.bend(unit.with(k, place)));
        if (next.merit > best.merit) best = next;
      }
    });
    return best;
  };

  const nominal = posterior.inputs.nominal;
  const many = posterior.inputs.count > manyObservations;
  for (const z of scatter(d, many ? 600 : 800, chance)) consider(chance.next() < 0.5 ? z : posterior.bend(z));
  const bentLeaders = leaders.map((unit) => posterior.bend(unit));
  for (let at = 0; at < (many ? 150 : 200) && bentLeaders.length > 0; at++)
    consider(perturbed(bentLeaders[at % bentLeaders.length] as Float64Array, chance));
  const climbers = [...pool].sort((a, b) => b.merit - a.merit).slice(0, starts);
  for (const climber of climbers) {
    let best = climb(climber, nominal);
    if (free) continue;
    for (let round = 0; round < 20; round++) {
      const next = step(best);
      if (next === best) break;
      best = stepped.includes(false) ? climb(next, stepped) : next;
    }
  }
  pool.sort((a, b) => b.merit - a.merit);
  for (const { z } of pool) yield pointOf(z);
}

function neighbours(dimension: Dimension, point: Point): number[] {
  const count = levelCount(dimension);
  const level = levelOf(dimension, point[dimension.name]);
  const all = dimension.kind === 'categorical' && !dimension.ordered;
  const near = all ? Array.from({ length: count }, (_, other) => other) : [level - 1, level + 1];
  return near.filter((other) => other !== level && other >= 0 && other < count);
}

/** Roberts' additive recurrence (2018), a low-discrepancy sequence for any dimension, randomly shifted. */
function* scatter(d: number, count: number, chance: Rng): Iterable<Float64Array> {
  let ratio = 2;
  for (let round = 0; round < 40; round++) ratio = (1 + ratio) ** (1 / (d + 1));
  const shift = Float64Array.from({ length: d }, () => chance.next());
  for (let at = 1; at <= count; at++) yield shift.map((start, k) => (start + at * ratio ** -(k + 1)) % 1);
}

/** Moves some coordinates, at least one, by a normal step of a random size between 0.001 and 0.3. */
function perturbed(z: Float64Array, chance: Rng): Float64Array {
  const size = 0.3 * 10 ** (-2.5 * chance.next());
  const sure = chance.below(z.length);
  return z.map((place, k) =>
    k === sure || chance.next() < 0.5 ? Math.min(1, Math.max(0, place + size * chance.normal())) : place,
  );
}
