import type { Lane, Network } from '#lib/training/network.ts';
import type { Experiment, Frame, Laboratory } from '../experiment.ts';
import { moons } from '../moons.ts';
import { kindsPanels, type Trained } from './kinds-panels.ts';
import { parameters, settingsOf } from './kinds-parameters.ts';
import { differing, type SavedModel, savedModel } from './saved-model.ts';

const samples = 80;
const checkpoints = 20;
const names = ['First model', 'Second model', 'Third model'];
/** The arm whose colour each model bears; the arm between them counts what differs. */
const arms = [0, 1, 3];
const networkOf = (units: number): Network => ({
  inputs: 2,
  hidden: [units],
  activation: 'tanh',
  loss: 'logistic',
  initialisation: 'xavier',
});

/** Three small networks that differ in hyperparameters of training and of structure: what is in the saved file? */
export const hyperparameterKinds: Experiment<typeof parameters> = {
  slug: 'hyperparameter-kinds',
  title: 'Parameter or hyperparameter: what is saved with a model?',
  concepts: ['P03', 'P05', 'P06', 'P07', 'P08'],
  parameters,
  arms: () => ['First: saved', 'Second: saved', 'Second: differ from the first', 'Third: saved'],
  plot: () => ({
    x: { label: 'share of the training done', min: 0, max: 1 },
    y: { label: 'mean change of a weight or bias since the start' },
    curves: names.map((label, at) => ({ label, arm: arms[at] ?? 0 })),
  }),
  async run(chosen, laboratory) {
    const curves: Frame['curves'] = names.map(() => ({ x: [], y: [] }));
    const models: ReturnType<typeof beginModel>[] = [];
    const frame = (progress: number) => (): Frame => ({ progress, curves, panels: kindsPanels(models.map(firstOf)) });
    for (const [at, settings] of settingsOf(chosen).entries()) {
      models.push(beginModel(laboratory, settings, at));
      await laboratory.pause(frame(0));
    }
    for (let point = 0; point <= checkpoints; point++)
      for (const [at, { networks, updates, saved, start }] of models.entries()) {
        const done = (part: number) => Math.round((part * updates) / checkpoints);
        if (point > 0) networks.train(done(point) - done(point - 1));
        curves[at]?.x.push(point / checkpoints);
        curves[at]?.y.push(saved().map(({ numbers }, lane) => meanChange(numbers, start[lane]?.numbers ?? [])));
        await laboratory.pause(frame(point / checkpoints));
      }
    const [first = [], second = [], third = []] = models.map(({ saved }) => saved().map(({ numbers }) => numbers));
    const size = (all: readonly (readonly number[])[]) => all.map((numbers) => numbers.length);
    const differences = first.map((numbers, lane) => differing(numbers, second[lane] ?? []));
    return [size(first), size(second), differences, size(third)];
  },
  claim: {
    says: 'Two models trained with different learning rates, batch sizes and epochs are saved as equally many numbers of different value; a model of another layer size is saved as another count of numbers.',
    metric: { label: 'Numbers in the saved file', scale: 'linear' },
    shows: ([first = 0, second, differ = 0, third]) => first === second && differ > 0.9 * first && third !== first,
    counted: 'the counts were equal, nearly all values differed and the third count was another',
    effect: { label: 'numbers of different value in files of the same form', of: ([, , differ = 0]) => differ },
    atLeast: 0.95,
    prediction: {
      asks: 'A network is trained again with another learning rate, another batch size and twice the epochs. The saved file then holds …',
      options: ['more numbers', 'as many numbers, but others', 'the same numbers'],
      of: ([first = 0, second = 0, differ = 0]) => (first !== second ? 0 : differ === 0 ? 2 : 1),
    },
  },
};

const meanChange = (numbers: readonly number[], start: readonly number[]) =>
  numbers.reduce((sum, number, at) => sum + Math.abs(number - (start[at] ?? 0)), 0) / numbers.length;

/** The networks of all seeds that are trained by the same settings, untrained as yet. */
function beginModel({ seeds, population }: Laboratory, settings: Trained['settings'], at: number) {
  const { learningRate, batchSize, epochs, units } = settings;
  const network = networkOf(units);
  const lanes = seeds.map(
    (seed): Lane => ({ seed, learningRate, ...moons({ samples, noise: 0.3, validation: 20 }, seed) }),
  );
  const networks = population({ network, optimiser: 'momentum', batchSize }, lanes);
  const saved = (): SavedModel[] => seeds.map((_, lane) => savedModel(network, networks.weights(lane)));
  const updates = Math.max(1, Math.round((epochs * samples) / batchSize));
  return { name: names[at] ?? '', arm: arms[at] ?? 0, settings, updates, networks, saved, start: saved() };
}

/** The first seed's model. */
function firstOf({ name, arm, settings, start, saved }: ReturnType<typeof beginModel>): Trained {
  const none = { shapes: [], numbers: [] };
  return { name, arm, settings, start: start[0] ?? none, now: saved()[0] ?? none };
}
