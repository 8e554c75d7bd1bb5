import type { Dimension, Point, Space } from './space.ts';

/** An objective to be minimised, on a space that hides its origin from the strategy. */
export interface BenchProblem {
  name: string;
  space: Space;
  minimum: number;
  objective(point: Point): number;
}
type Range = [min: number, max: number];

const number = (point: Point, name: string) => Number(point[name]);
const range = (name: string, [min, max]: Range): Dimension => ({
  kind: 'continuous',
  name,
  min,
  max,
  scaling: 'linear',
});

function onBox(name: string, box: Range[], minimum: number, objective: (x: number[]) => number): BenchProblem {
  const dimensions = box.map((each, at) => range(`x${at}`, each));
  return {
    name,
    minimum,
    space: { dimensions },
    objective: (point) => objective(dimensions.map((dimension) => number(point, dimension.name))),
  };
}
const cube = (d: number, each: Range): Range[] => Array.from({ length: d }, () => each);

function branin([x = 0, y = 0]: number[]): number {
  const bend = y - (5.1 / (4 * Math.PI ** 2)) * x * x + (5 / Math.PI) * x - 6;
  return bend * bend + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
}

const weights = [1, 1.2, 3, 3.2];
const hartmann = (a: number[][], p: number[][]) => (x: number[]) =>
  -weights.reduce((sum, weight, row) => {
    const power = x.reduce((part, each, k) => part + (a[row]?.[k] ?? 0) * (each - (p[row]?.[k] ?? 0)) ** 2, 0);
    return sum + weight * Math.exp(-power);
  }, 0);
const hartmann3 = hartmann(
  [
    [3, 10, 30],
    [0.1, 10, 35],
    [3, 10, 30],
    [0.1, 10, 35],
  ],
  [
    [0.3689, 0.117, 0.2673],
    [0.4699, 0.4387, 0.747],
    [0.1091, 0.8732, 0.5547],
    [0.0381, 0.5743, 0.8828],
  ],
);
export const hartmann6 = hartmann(
  [
    [10, 3, 17, 3.5, 1.7, 8],
    [0.05, 10, 17, 0.1, 8, 14],
    [3, 3.5, 1.7, 10, 17, 8],
    [17, 8, 0.05, 10, 0.1, 14],
  ],
  [
    [0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886],
    [0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991],
    [0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.665],
    [0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381],
  ],
);

function ackley(x: number[]): number {
  const mean = (by: (each: number) => number) => x.reduce((sum, each) => sum + by(each), 0) / x.length;
  const waves = mean((each) => Math.cos(2 * Math.PI * each));
  return 20 + Math.E - 20 * Math.exp(-0.2 * Math.sqrt(mean((each) => each * each))) - Math.exp(waves);
}
const shift = [11.3, -7.9, 4.4, -14.2, 9.1];

function levy(x: number[]): number {
  const w = x.map((each) => 1 + (each - 1) / 4);
  const [first = 0, last = 0] = [w[0], w.at(-1)];
  const middle = w.slice(0, -1).map((each) => (each - 1) ** 2 * (1 + 10 * Math.sin(Math.PI * each + 1) ** 2));
  const end = (last - 1) ** 2 * (1 + Math.sin(2 * Math.PI * last) ** 2);
  return Math.sin(Math.PI * first) ** 2 + middle.reduce((sum, each) => sum + each, end);
}

const rosenbrock = (x: number[]) =>
  x.slice(1).reduce((sum, next, k) => sum + 100 * (next - (x[k] ?? 0) ** 2) ** 2 + (1 - (x[k] ?? 0)) ** 2, 0);

/** Unit position of a value on a logarithmic axis. */
const along = (value: number, min: number, max: number) => Math.log(value / min) / Math.log(max / min);
const logAxis = (kind: 'continuous' | 'integer', name: string, [min, max]: Range): Dimension => ({
  kind,
  name,
  min,
  max,
  scaling: 'logarithmic',
});

/** The functions of the reference table in the issue on search strategies; sources: Surjanovic and Bingham's library. */
export const functions: readonly BenchProblem[] = [
  onBox(
    'branin',
    [
      [-5, 10],
      [0, 15],
    ],
    0.397887,
    branin,
  ),
  onBox('branin mislog', cube(2, [1e-3, 1]), 0.397887, (x) => {
    const [u = 0, v = 0] = x.map((each) => Math.log10(each) / 3 + 1);
    return branin([15 * u - 5, 15 * v]);
  }),
  onBox('hartmann-3', cube(3, [0, 1]), -3.86278, hartmann3),
  onBox('hartmann-6', cube(6, [0, 1]), -3.32237, hartmann6),
  {
    name: 'hartmann-6 mixed',
    minimum: -3.32237,
    space: {
      dimensions: [
        logAxis('continuous', 'a', [1e-5, 1]),
        logAxis('continuous', 'b', [1e-4, 10]),
        logAxis('continuous', 'c', [1e-6, 1e-1]),
        logAxis('integer', 'd', [1, 512]),
        logAxis('integer', 'e', [8, 1024]),
        range('f', [0, 1]),
      ],
    },
    objective: (point) =>
      hartmann6([
        along(number(point, 'a'), 1e-5, 1),
        along(number(point, 'b'), 1e-4, 10),
        along(number(point, 'c'), 1e-6, 1e-1),
        along(number(point, 'd'), 1, 512),
        along(number(point, 'e'), 8, 1024),
        number(point, 'f'),
      ]),
  },
  onBox('ackley-5', cube(5, [-32.768, 32.768]), 0, (x) => ackley(x.map((each, k) => each - (shift[k] ?? 0)))),
  onBox('levy-5', cube(5, [-10, 10]), 0, levy),
  onBox('rosenbrock-4', cube(4, [-5, 10]), 0, rosenbrock),
];

/** What digits-mlp-table.json.gz holds: correct answers and mean log loss after each epoch, one row a setting. */
export interface Table {
  epochs: number;
  n_val: number;
  axes: { name: string; values: number[] }[];
  correct: number[][];
  loss: number[][];
  best_err: number;
  best_loss: number;
}

/** The tabulated problem's space, every axis an integer, the number of its level; and a setting's error by epoch. */
export function tableSpace({ axes, correct, epochs, n_val }: Table) {
  const space = {
    dimensions: axes.map(
      ({ name, values }): Dimension => ({ kind: 'integer', name, min: 0, max: values.length - 1, scaling: 'linear' }),
    ),
  };
  const row = (point: Point) => axes.reduce((at, { name, values }) => at * values.length + number(point, name), 0);
  return { space, epochs, row, curve: (point: Point) => (correct[row(point)] ?? []).map((right) => 1 - right / n_val) };
}

/** The tabulated real problem, judged after the last epoch. */
export function tableProblems(table: Table): BenchProblem[] {
  const { space, row, curve } = tableSpace(table);
  const last = (values: number[] | undefined) => values?.at(-1) ?? Number.NaN;
  return [
    { name: 'digits error', space, minimum: table.best_err, objective: (point) => last(curve(point)) },
    { name: 'digits log loss', space, minimum: table.best_loss, objective: (point) => last(table.loss[row(point)]) },
  ];
}
