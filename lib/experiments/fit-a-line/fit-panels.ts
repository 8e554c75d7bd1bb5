import type { Panel } from '../panel.ts';
import { type House, towns } from './houses.ts';
import { type Line, leastSquares, lossOf, priceOf } from './line.ts';

/** The fit in one town so far: `path` holds the line before each update, and last the one now. */
export interface Fit {
  data: readonly House[];
  path: readonly Line[];
}

const ends = [0.4, 2.1] as const;
const frame = { slope: [-0.5, 3.5], intercept: [-0.5, 2.5] } as const;
const places = 25;
const along = ([from, to]: readonly [number, number]) =>
  Array.from({ length: places }, (_, at) => from + ((to - from) * at) / (places - 1));
const rounded = (value: number) => Number(value.toPrecision(4));

export function fitPanels(fits: readonly Fit[], rate: number): Panel[] {
  return [...fits.map(linePanel), ...fits.map(pathPanel), numbersPanel(fits, rate)];
}

function linePanel({ data, path }: Fit, arm: number): Panel {
  const drawn = (line: Line) => ends.map((size) => [size, priceOf(line, size)] as const);
  const now = path.at(-1);
  return {
    kind: 'lines',
    title: towns[arm]?.name ?? '',
    arm,
    x: { label: 'size in 100 m²' },
    y: { label: 'price in 100,000' },
    lines: [
      { name: 'least squares', arm, dashed: true, points: drawn(leastSquares(data)) },
      ...(now ? [{ name: 'line now', arm, points: drawn(now) }] : []),
    ],
    points: data.map(({ size, price }) => ({ x: size, y: price, arm })),
  };
}

function pathPanel({ data, path }: Fit, arm: number): Panel {
  const best = leastSquares(data);
  const outside = path.findIndex(({ slope, intercept }) => Math.abs(slope) > 20 || Math.abs(intercept) > 20);
  return {
    kind: 'field',
    title: `Loss in the ${towns[arm]?.name.toLowerCase()}`,
    arm,
    note: 'levels of log₁₀ loss',
    x: { label: 'slope a', min: frame.slope[0], max: frame.slope[1] },
    y: { label: 'intercept b', min: frame.intercept[0], max: frame.intercept[1] },
    levels: along(frame.intercept).map((intercept) =>
      along(frame.slope).map((slope) => rounded(Math.log10(lossOf({ slope, intercept }, data)))),
    ),
    points: [{ x: best.slope, y: best.intercept, arm, strong: true, hollow: true }],
    paths: [
      {
        arm,
        points: path
          .slice(0, outside < 0 ? path.length : outside)
          .map(({ slope, intercept }) => [slope, intercept] as const),
      },
    ],
  };
}

function numbersPanel(fits: readonly Fit[], rate: number): Panel {
  return {
    kind: 'table',
    title: 'What changes and what stays',
    columns: ['', 'Kind', 'Before', 'Now', 'Least squares'],
    rows: [
      ['Learning rate', 'hyperparameter', rate, rate, '–'],
      ...fits.flatMap(({ data, path }, town) =>
        (['slope', 'intercept'] as const).map((which) => [
          `${towns[town]?.name}: ${which}`,
          'parameter',
          rounded(path[0]?.[which] ?? 0),
          rounded(path.at(-1)?.[which] ?? 0),
          rounded(leastSquares(data)[which]),
        ]),
      ),
    ],
    strong: [0],
  };
}
