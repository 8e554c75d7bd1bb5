/** Returns the value at x and writes the derivatives into gradient. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

export interface Box {
  lower: ArrayLike<number>;
  upper: ArrayLike<number>;
}

/**
 * Minimises inside a box by projected L-BFGS (Liu and Nocedal 1989; projection and active set after Bertsekas 1982):
 * coordinates that stand at a bound and are pushed outwards rest, the others move along the quasi-Newton direction,
 * with backtracking until Armijo's condition holds. A value that is not finite counts as too far.
 */
export function minimiseInBox(
  objective: Objective,
  start: ArrayLike<number>,
  { lower, upper }: Box,
  iterations: number,
  tolerance = 1e-7,
): { x: Float64Array; value: number } {
  const n = start.length;
  const inside = (value: number, k: number) => Math.min(upper[k] as number, Math.max(lower[k] as number, value));
  let x = Float64Array.from(start, inside);
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  const pairs: { s: Float64Array; y: Float64Array; sy: number }[] = [];
  for (let round = 0; round < iterations && Number.isFinite(value); round++) {
    const rests = (k: number) =>
      (gradient[k] as number) > 0 ? (x[k] as number) <= (lower[k] as number) : (x[k] as number) >= (upper[k] as number);
    const free = Float64Array.from(gradient, (slope, k) => (rests(k) ? 0 : slope));
    let direction = quasiNewton(free, pairs).map((step, k) => (rests(k) ? 0 : -step));
    if (inner(direction, free) > -1e-12 * inner(free, free)) direction = free.map((slope) => -slope);
    const longest = direction.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    if (longest < tolerance) break;
    let size = pairs.length === 0 ? Math.min(1, 0.5 / longest) : 1;
    let moved = false;
    for (let halving = 0; halving < 20; halving++, size *= halving < 2 ? 0.5 : 0.25) {
      const next = x.map((place, k) => inside(place + size * (direction[k] as number), k));
      const slope = new Float64Array(n);
      const reached = objective(next, slope);
      const s = next.map((place, k) => place - (x[k] as number));
      const promised = inner(gradient, s);
      if (!(Number.isFinite(reached) && reached <= value + 1e-4 * promised && promised < 0)) continue;
      const y = slope.map((place, k) => place - (gradient[k] as number));
      const sy = inner(s, y);
      if (sy > 1e-12 * inner(y, y)) pairs.push({ s, y, sy });
      if (pairs.length > 8) pairs.shift();
      moved = value - reached > tolerance * (1 + Math.abs(value)) * 0.01;
      x = next;
      gradient = slope;
      value = reached;
      break;
    }
    if (!moved) break;
  }
  return { x, value };
}

const inner = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);

/** The two-loop recursion: the approximate inverse Hessian times the gradient. */
function quasiNewton(
  gradient: Float64Array,
  pairs: readonly { s: Float64Array; y: Float64Array; sy: number }[],
): Float64Array {
  const q = Float64Array.from(gradient);
  const add = (v: Float64Array, factor: number) => {
    for (let k = 0; k < q.length; k++) q[k] = (q[k] as number) + factor * (v[k] as number);
  };
  const shares = pairs.map(() => 0);
  for (let at = pairs.length - 1; at >= 0; at--) {
    const { s, y, sy } = pairs[at] as (typeof pairs)[number];
    shares[at] = inner(s, q) / sy;
    add(y, -(shares[at] as number));
  }
  const last = pairs.at(-1);
  if (last) add(q, last.sy / inner(last.y, last.y) - 1);
  pairs.forEach(({ s, y, sy }, at) => {
    add(s, (shares[at] as number) - inner(y, q) / sy);
  });
  return q;
}
