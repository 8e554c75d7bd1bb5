import type { House } from './houses.ts';

export interface Line {
  slope: number;
  intercept: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export const priceOf = ({ slope, intercept }: Line, size: number): number => slope * size + intercept;

/** Half the mean squared error. */
export const lossOf = (line: Line, data: readonly House[]): number =>
  mean(data.map(({ size, price }) => (priceOf(line, size) - price) ** 2)) / 2;

/** One update of gradient descent on that loss. */
export function update(line: Line, data: readonly House[], rate: number): Line {
  const errors = data.map(({ size, price }) => priceOf(line, size) - price);
  return {
    slope: line.slope - rate * mean(errors.map((error, at) => error * (data[at]?.size ?? 0))),
    intercept: line.intercept - rate * mean(errors),
  };
}

/** The line of least squares, by the closed formula. */
export function leastSquares(data: readonly House[]): Line {
  const size = mean(data.map((house) => house.size));
  const price = mean(data.map((house) => house.price));
  const slope =
    mean(data.map((house) => (house.size - size) * (house.price - price))) /
    mean(data.map((house) => (house.size - size) ** 2));
  return { slope, intercept: price - slope * size };
}

export const distance = (a: Line, b: Line): number => Math.hypot(a.slope - b.slope, a.intercept - b.intercept);
