import { formatNumber } from '#lib/base/numbers.ts';
import type { Lane, Shared } from '#lib/training/network.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moons } from '../moons.ts';
import type { Chosen } from '../parameters.ts';
import { rangePanels } from './range-panels.ts';
import { rangeParameters as parameters } from './range-parameters.ts';
import { lowestAt } from './reading.ts';

type Settings = Chosen<typeof parameters>;

const shared: Shared = {
  network: { inputs: 2, hidden: [16, 16], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
  optimiser: 'sgd',
  batchSize: 20,
};
const updates = 400;
/** Updates between two looks at the losses of the training that follows the test. */
const stride = 10;

const names = ({ factor }: Settings) => [
  `Chosen rate ÷ ${formatNumber(factor)}`,
  'Chosen rate',
  `Chosen rate × ${formatNumber(factor)}`,
];
const finite = (loss: number) => (Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss);

/** One short pass with a climbing rate, and then training at the rate read off it. */
export const rangeTest: Experiment<typeof parameters> = {
  slug: 'range-test',
  title: 'Range test: can one pass find the learning rate?',
  concepts: ['L09'],
  parameters,
  arms: names,
  plot: ({ from, to }) => ({
    x: { label: 'learning rate', scale: 'logarithmic', min: from, max: to },
    y: { label: 'training loss', scale: 'logarithmic' },
    curves: [{ label: 'Range test', arm: 1 }],
  }),
  async run(chosen, laboratory) {
    const { from, to, length, divisor, factor } = chosen;
    const growth = (to / from) ** (1 / (length - 1));
    const rates = Array.from({ length }, (_, update) => from * growth ** update);
    const lanes = laboratory.seeds.map(
      (seed): Lane => ({
        seed,
        learningRate: from,
        schedule: { kind: 'exponential', factor: growth },
        ...moons({ samples: 200, noise: 0.2, validation: 1 }, seed),
      }),
    );
    const test = laboratory.population(shared, lanes);
    const tested: number[][] = [];
    const trained: number[][][] = [[], [], []];
    let picked: number[] = [];
    const frame = (): Frame => ({
      progress: (tested.length / length + (trained[0] ?? []).length / (updates / stride + 1)) / 2,
      curves: [{ x: rates.slice(0, tested.length), y: tested }],
      panels: rangePanels(
        names(chosen),
        { rates, losses: tested.map(([first = Number.NaN]) => first) },
        picked[0],
        trained.map((curve) => curve.map(([first = Number.NaN]) => first)),
        stride,
      ),
    });
    while (tested.length < length) {
      test.train(1);
      tested.push([...test.losses().train]);
      await laboratory.pause(frame);
    }
    picked = lanes.map((_, at) => lowestAt({ rates, losses: tested.map((row) => row[at] ?? Number.NaN) }) / divisor);

    const compared = [1 / factor, 1, factor].flatMap((times) =>
      lanes.map(
        ({ seed, train, validation }, at): Lane => ({
          seed,
          learningRate: times * (picked[at] ?? from),
          train,
          validation,
        }),
      ),
    );
    const training = laboratory.population(shared, compared);
    const look = () => {
      const { train } = training.losses();
      for (const [arm, curve] of trained.entries())
        curve.push([...train.slice(arm * lanes.length, (arm + 1) * lanes.length)]);
    };
    look();
    for (let done = 0; done < updates; done += stride) {
      training.train(stride);
      look();
      await laboratory.pause(frame);
    }
    return trained.map((curve) => (curve.at(-1) ?? []).map(finite));
  },
  claim: {
    says: 'Training at the rate read off a range test ends with a lower training loss than training at rates far smaller and far larger (100 times, unless the factor is changed).',
    metric: { label: 'Training loss at the end', scale: 'logarithmic' },
    shows: ([smaller = 0, read = 0, larger = 0]) => read < smaller && read < larger,
    counted: 'the rate read off the test ended lowest',
    effect: {
      label: 'less training loss than the better of the other two',
      of: ([smaller = 0, read = 0, larger = 0]) => Math.min(smaller, larger) - read,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'A rate is read off one short pass. Compared with rates far smaller and far larger, which ends with the lowest training loss?',
      options: ['The far larger one', 'The one read off the test', 'The far smaller one'],
      of: ([smaller = 0, read = 0, larger = 0]) => {
        const best = Math.min(smaller, read, larger);
        return best === larger ? 0 : best === read ? 1 : 2;
      },
    },
  },
};
