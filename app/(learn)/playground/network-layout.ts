/** The side of a neuron's picture, in pixels. */
export const NODE = 38;
const PITCH_Y = 50;
const LEFT = 44;
const RIGHT = 62;
/** Columns stand at least so far apart, and at most. */
const [NEAREST, FARTHEST] = [54, 220];

export interface Place {
  x: number;
  y: number;
}

/** Where the middle of each node stands, column by column, each column centred, in about `room` pixels. */
export function networkLayout(
  sizes: readonly number[],
  room: number,
): { width: number; height: number; places: Place[][] } {
  const gaps = Math.max(1, sizes.length - 1);
  const pitch = Math.min(FARTHEST, Math.max(NEAREST, Math.floor((room - LEFT - NODE - RIGHT) / gaps)));
  const rows = Math.max(4, ...sizes);
  const height = rows * PITCH_Y + 6;
  const places = sizes.map((size, column) =>
    Array.from({ length: size }, (_, row) => ({
      x: LEFT + NODE / 2 + column * pitch,
      y: height / 2 + (row - (size - 1) / 2) * PITCH_Y,
    })),
  );
  return { width: LEFT + NODE + RIGHT + (sizes.length - 1) * pitch, height, places };
}

/** A link as a smooth line from one node's right edge to another's left edge. */
export function linkPath(from: Place, to: Place): string {
  const [start, end] = [from.x + NODE / 2, to.x - NODE / 2];
  const middle = (start + end) / 2;
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
}
