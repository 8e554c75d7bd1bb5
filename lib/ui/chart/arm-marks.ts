import { armColours } from './arm-colours.ts';

/** Corners of each arm's mark, in radii from its middle; none is a circle. In the order of the arms' colours. */
const corners: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [],
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.2],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  [
    [0, -1.3],
    [1.1, 0],
    [0, 1.3],
    [-1.1, 0],
  ],
  [
    [-1.1, -0.8],
    [1.1, -0.8],
    [0, 1.2],
  ],
];

/** Lays the outline of an arm's mark, to be filled or stroked: what tells arms apart besides their colour. */
export function traceMark(context: CanvasRenderingContext2D, arm: number, x: number, y: number, radius: number): void {
  const shape = corners[arm % armColours.length] ?? [];
  context.beginPath();
  if (shape.length === 0) context.arc(x, y, radius, 0, 2 * Math.PI);
  for (const [dx, dy] of shape) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
}

/** Lays a cross, for what has left all numbers. */
export function traceCross(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  for (const side of [-1, 1]) {
    context.moveTo(x - radius, y - side * radius);
    context.lineTo(x + radius, y + side * radius);
  }
}

/** About five places along a line of `count` points at which it bears its arm's mark; arms begin apart. */
export function markPlaces(count: number, arm: number): number[] {
  const stride = Math.max(1, Math.ceil(count / 5));
  const first = Math.floor((stride * ((arm % armColours.length) + 0.5)) / armColours.length);
  return Array.from({ length: Math.ceil((count - first) / stride) }, (_, at) => first + at * stride);
}
