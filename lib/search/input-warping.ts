/**
 * Kumaraswamy's distribution function w(x) = 1 − (1 − x^a)^b on [0, 1], one an axis: it bends an axis whose declared
 * scale is wrong into one on which the objective varies evenly (Snoek et al. 2014; the AMT paper, KDD'21, does the
 * same). `shape` holds ln a of each axis and then ln b of each axis; all zero is the identity.
 */
export type Shape = Float64Array;

const edge = 1e-12;

export function warp(shape: Shape, axis: number, x: number): number {
  const [a, b] = powers(shape, axis);
  return a === 1 && b === 1 ? x : 1 - (1 - x ** a) ** b;
}

export function unwarp(shape: Shape, axis: number, z: number): number {
  const [a, b] = powers(shape, axis);
  return a === 1 && b === 1 ? z : (1 - (1 - z) ** (1 / b)) ** (1 / a);
}

/** The derivatives of w(x) with respect to ln a and ln b. */
export function warpSlopes(shape: Shape, axis: number, x: number): [number, number] {
  const [a, b] = powers(shape, axis);
  const power = x ** a;
  if (x <= edge || power >= 1) return [0, 0];
  const rest = Math.max(edge, 1 - power);
  const raised = b * rest ** b;
  return [(raised * power * a * Math.log(x)) / rest, -raised * Math.log(rest)];
}

function powers(shape: Shape, axis: number): [number, number] {
  return [Math.exp(shape[axis] as number), Math.exp(shape[axis + shape.length / 2] as number)];
}
