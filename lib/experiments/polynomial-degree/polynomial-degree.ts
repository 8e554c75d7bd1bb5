import type { Panel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { evenly, noisyWave, type Points, wave } from './noisy-wave.ts';
import { polynomialFit } from './polynomial-fit.ts';

const parameters = {
  low: {
    label: 'Low degree',
    help: 'Degree of the first polynomial: 0 is a constant, 1 a straight line.',
    min: 0,
    max: 2,
    step: 1,
    default: 1,
  },
  middle: {
    label: 'Middle degree',
    help: 'Degree of the second polynomial.',
    min: 3,
    max: 6,
    step: 1,
    default: 4,
  },
  high: {
    label: 'High degree',
    help: 'Degree of the third polynomial.',
    min: 7,
    max: 10,
    step: 1,
    default: 10,
  },
  points: {
    label: 'Points to fit',
    help: 'Points that the polynomials are fitted to.',
    min: 12,
    max: 100,
    step: 4,
    default: 12,
  },
  noise: {
    label: 'Noise',
    help: 'Standard deviation of what is added to each point; the wave itself reaches from −1 to 1.',
    min: 0,
    max: 0.6,
    step: 0.05,
    default: 0.25,
  },
  ...populationParameters,
} as const;

const highest = 10;

/** Least squares with ever more bends: the fit to the points, and the fit to new ones. */
export const polynomialDegree = simulated({
  slug: 'polynomial-degree',
  title: 'Polynomial degree: when does a closer fit predict worse?',
  concepts: ['O05'],
  parameters,
  arms: ({ low, middle, high }) => [low, middle, high].map((degree) => `Degree ${degree}`),
  plot: () => ({
    x: { label: 'degree of the polynomial', min: 0, max: highest },
    y: { label: 'root mean squared error', scale: 'logarithmic' },
    curves: [
      { label: 'On new points', arm: 1 },
      { label: 'On the fitted points', arm: 1, minor: true },
    ],
  }),
  steps: () => highest + 1,
  *simulate({ low, middle, high, points, noise }, seed) {
    const train = noisyWave(points, noise, 'train', seed);
    const validation = noisyWave(400, noise, 'validation', seed);
    const errors: number[] = [];
    const panels = () => [low, middle, high].map((degree, arm) => picture(train, degree, arm));
    for (let degree = 0; degree <= highest; degree++) {
      const fit = polynomialFit(train.x, train.y, degree);
      errors.push(rootMeanSquare(fit, validation));
      yield { at: degree, y: [rootMeanSquare(fit, validation), rootMeanSquare(fit, train)], panels };
    }
    return [low, middle, high].map((degree) => errors[degree] ?? Number.NaN);
  },
  claim: {
    says: 'Fitted to few noisy points, a polynomial of a middle degree has a lower error on new points than one of a much lower and one of a much higher degree.',
    metric: { label: 'Root mean squared error on new points', scale: 'logarithmic' },
    shows: ([low = 0, middle = 0, high = 0]) => middle < low && middle < high,
    counted: 'the middle degree had the lowest error on new points',
    effect: {
      label: 'times the error at the high degree, against the middle one',
      of: ([, middle = 0, high = 0]) => high / middle,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'With each degree the error on the fitted points falls. The error on new points …',
      options: ['falls along with it', 'falls at first, then rises', 'rises from the start'],
      of: ([low = 0, middle = 0, high = 0]) => (middle >= low ? 2 : high > middle ? 1 : 0),
    },
  },
});

function rootMeanSquare(polynomial: (at: number) => number, { x, y }: Points): number {
  return Math.sqrt(x.reduce((sum, at, which) => sum + (polynomial(at) - (y[which] ?? 0)) ** 2, 0) / x.length);
}

function picture(train: Points, degree: number, arm: number): Panel {
  const fit = polynomialFit(train.x, train.y, degree);
  const line = (of: (at: number) => number) => evenly(121).map((at) => [at, of(at)] as const);
  return {
    kind: 'lines',
    title: `Degree ${degree}`,
    arm,
    note: `error on the points ${rootMeanSquare(fit, train).toFixed(2)}`,
    x: { label: 'x' },
    y: { label: 'y' },
    lines: [
      // Beyond twice the wave a curve only says how far out it is
      { name: 'fit', arm, points: line(fit).map(([at, value]) => [at, Math.min(2, Math.max(-2, value))]) },
      { name: 'the wave behind the points', arm, dashed: true, points: line(wave) },
    ],
    points: train.x.map((x, which) => ({ x, y: train.y[which] ?? 0, arm })),
  };
}
