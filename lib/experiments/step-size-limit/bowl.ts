/** f(x, y) = ½·(flat·x² + steep·y²): curvature `flat` along x, `steep` along y, minimum at the origin. */
export interface Bowl {
  flat: number;
  steep: number;
}
export type Place = readonly [x: number, y: number];

export const start: Place = [1, 1];

export const heightAt = ({ flat, steep }: Bowl, [x, y]: Place): number => (flat * x * x + steep * y * y) / 2;

/** The places visited by gradient descent, the start included. */
export function descent({ flat, steep }: Bowl, rate: number, updates: number): Place[] {
  const path: Place[] = [start];
  let [x, y] = start;
  for (let done = 0; done < updates; done++) {
    x -= rate * flat * x;
    y -= rate * steep * y;
    path.push([x, y]);
  }
  return path;
}

/** By what the last update multiplied the distance from the minimum: below 1 gradient descent is converging. */
export function lastFactor(bowl: Bowl, rate: number, updates: number): number {
  const [before = start, after = start] = descent(bowl, rate, updates).slice(-2);
  const left = Math.hypot(...before);
  return left === 0 ? 0 : Math.hypot(...after) / left;
}
