export interface CurvePoint {
  epoch: number;
  train: number;
  test: number;
}

const MOST_POINTS = 400;

/**
 * Losses by epoch, thinned evenly: when there are too many points every other one goes and only every second, fourth …
 * epoch is kept from then on. What is kept depends on the epochs alone, so equal runs have equal curves.
 */
export function curve() {
  let points: CurvePoint[] = [];
  let stride = 1;
  return {
    /** A point of the same epoch as the last takes its place. */
    add(point: CurvePoint) {
      if (point.epoch % stride !== 0) return;
      if (points.at(-1)?.epoch === point.epoch) points.pop();
      points.push(point);
      if (points.length <= MOST_POINTS) return;
      stride *= 2;
      points = points.filter(({ epoch }) => epoch % stride === 0);
    },
    points: (): readonly CurvePoint[] => points,
  };
}
