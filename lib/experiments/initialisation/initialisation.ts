import type { Experiment, Frame } from '../experiment.ts';
import { finalOf } from '../final.ts';
import type { LinesPanel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { conditions, laneOf } from './conditions.ts';
import { firstSignals, type Signals } from './first-signals.ts';

const parameters = {
  small: {
    label: 'Small weights',
    help: 'Standard deviation of the initial weights in the first arm.',
    min: 0.001,
    max: 0.1,
    scale: 'logarithmic',
    default: 0.01,
  },
  large: {
    label: 'Large weights',
    help: 'Standard deviation of the initial weights in the third arm.',
    min: 0.5,
    max: 4,
    step: 0.5,
    default: 2,
  },
  depth: {
    label: 'Hidden layers',
    help: 'Hidden layers of 24 units in each network.',
    min: 1,
    max: 8,
    step: 1,
    default: 8,
  },
  rate: {
    label: 'Learning rate',
    help: 'Learning rate of plain gradient descent, the same for all networks.',
    min: 0.01,
    max: 0.3,
    scale: 'logarithmic',
    default: 0.1,
  },
  ...populationParameters,
} as const;

const updates = 400;
const piece = 10;

/** A deep network before its first update, from small, fitting and large weights; and what becomes of it. */
export const initialisation: Experiment<typeof parameters> = {
  slug: 'initialisation',
  title: 'Initial weights: what reaches the first layer?',
  concepts: ['A04', 'A05'],
  parameters,
  arms: (chosen) => conditions(chosen).map(({ name }) => name),
  plot: (chosen) => ({
    x: { label: 'layer, from the input', min: 1, max: chosen.depth + 1 },
    y: { label: 'size of the gradient before the first update', scale: 'logarithmic' },
    curves: conditions(chosen).map(({ name }, arm) => ({ label: name, arm })),
  }),
  async run(chosen, laboratory) {
    const arms = conditions(chosen);
    const lanes = laboratory.seeds.map((seed) => laneOf(chosen, seed));
    const activations = panel('What the layers pass on, first run', 'layer', 'size of the activations');
    const losses = panel('Training loss, first run', 'updates', 'training loss');
    const curves: Frame['curves'] = arms.map(() => ({ x: [], y: [] }));
    let done = 0;
    const frame = () => ({ progress: done / (updates * arms.length), curves, panels: [activations, losses] });

    for (const [arm, { name, shared }] of arms.entries()) {
      const signals: Signals[] = [];
      for (const lane of lanes) {
        signals.push(firstSignals(shared.network, lane));
        await laboratory.pause(frame);
      }
      const layers = signals[0]?.gradient ?? [];
      curves[arm] = {
        x: layers.map((_, layer) => layer + 1),
        y: layers.map((_, layer) => signals.map(({ gradient }) => gradient[layer] ?? Number.NaN)),
      };
      const points = (signals[0]?.activation ?? []).map((size, layer) => [layer + 1, size] as const);
      activations.lines = [...activations.lines, { name, arm, points }];
    }

    const values: number[][] = [];
    for (const [arm, { name, shared }] of arms.entries()) {
      const networks = laboratory.population(shared, lanes);
      const points: [number, number][] = [[0, networks.losses().train[0] ?? Number.NaN]];
      losses.lines = [...losses.lines, { name, arm, points }];
      for (let update = piece; update <= updates; update += piece) {
        networks.train(piece);
        if (update % 20 === 0) points.push([update, networks.losses().train[0] ?? Number.NaN]);
        done += piece;
        await laboratory.pause(frame);
      }
      values.push(Array.from(networks.losses().train, (loss) => finalOf([loss])));
    }
    return values;
  },
  claim: {
    says: 'A deep tanh network with very small initial weights does not get away from the loss of guessing, and with Xavier’s it ends with a lower training loss than with small or with large ones.',
    metric: { label: 'Training loss at the end; guessing has 0.69', scale: 'logarithmic' },
    shows: ([small = 0, xavier = 0, large = 0]) => small > 0.68 && xavier < small && xavier < large,
    counted: 'small weights stayed at guessing and Xavier’s ended lower than small and large ones',
    effect: {
      label: 'less training loss from Xavier’s start than from the better of the two others',
      of: ([small = 0, xavier = 0, large = 0]) => Math.min(small, large) - xavier,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Which start leaves a tanh network of eight layers with the highest training loss?',
      options: ['Very small weights', 'Weights of Xavier’s size', 'Large weights'],
      of: (values) => values.slice(0, 3).indexOf(Math.max(...values.slice(0, 3))),
    },
  },
};

function panel(title: string, x: string, y: string): LinesPanel {
  return { kind: 'lines', title, x: { label: x }, y: { label: y, scale: 'logarithmic' }, lines: [] };
}
