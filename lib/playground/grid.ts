import { REACH } from './features.ts';

/** The middles of `resolution` squared little squares of the plane, row by row from the top left. */
export function grid(resolution: number): Float32Array {
  const inputs = new Float32Array(resolution * resolution * 2);
  const place = (index: number) => ((index + 0.5) / resolution) * 2 * REACH - REACH;
  for (let row = 0; row < resolution; row++)
    for (let column = 0; column < resolution; column++)
      inputs.set([place(column), -place(row)], 2 * (row * resolution + column));
  return inputs;
}
