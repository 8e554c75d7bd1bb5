import { twoMoons } from '#lib/training/datasets.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';
import { racers } from './racers.ts';
import { contestants, remedies } from './remedies.ts';

const options = ['none', ...Object.keys(remedies)];
const parameters = {
  first: {
    label: 'First remedy',
    help: 'What is done against overfitting; none leaves this place empty.',
    options,
    default: 'more data',
  },
  second: {
    label: 'Second remedy',
    help: 'A further remedy; the same one twice counts once.',
    options,
    default: 'early stopping',
  },
  third: {
    label: 'Third remedy',
    help: 'A further remedy; the same one twice counts once.',
    options,
    default: 'L2 penalty',
  },
  samples: {
    label: 'Training examples',
    help: 'Examples that the network without a remedy learns from.',
    min: 20,
    max: 200,
    step: 20,
    default: 40,
  },
  noise: { ...moonParameters.noise, min: 0.1 },
  ...populationParameters,
} as const;

const [updates, between, piece] = [600, 20, 10];

const racing = ({ first, second, third }: { first: string; second: string; third: string }) =>
  contestants([first, second, third]);

/** One overfitted network, and what up to three remedies make of it, alone and together. */
export const remedyRace: Experiment<typeof parameters> = {
  slug: 'remedy-race',
  title: 'Remedy race: what helps against overfitting?',
  concepts: ['O06', 'O01', 'P21'],
  parameters,
  arms: (chosen) => racing(chosen).map(({ name }) => name),
  plot: (chosen) => ({
    x: { label: 'updates', min: 0, max: updates },
    y: { label: 'loss on new points' },
    curves: racing(chosen).map(({ name }, arm) => ({ label: name, arm })),
  }),
  async run(chosen, laboratory) {
    const { samples, noise } = chosen;
    // The same for all seeds, because networks of a population predict the same points
    const fresh = twoMoons({ size: 400, noise, seed: 'new points' });
    const arms = racing(chosen);
    const curves: Frame['curves'] = arms.map(() => ({ x: [], y: [] }));
    let done = 0;
    const frame = (): Frame => ({
      progress: Math.min(1, done / updates),
      curves,
      panels: [
        {
          kind: 'bars',
          title: 'Loss on new points, first run',
          label: 'loss',
          bars: arms.map(({ name }, arm) => ({ name, arm, value: curves[arm]?.y.at(-1)?.[0] ?? 0 })),
        },
      ],
    });
    const starts = [];
    for (const { treatment } of arms) {
      starts.push(racers(laboratory, { treatment, samples, noise, fresh }));
      await laboratory.pause(frame);
    }
    for (; done <= updates; done += between) {
      for (const [arm, { train, measure }] of starts.entries()) {
        for (let left = done === 0 ? 0 : between; left > 0; left -= piece) {
          train(piece);
          await laboratory.pause(frame);
        }
        curves[arm]?.x.push(done);
        curves[arm]?.y.push(measure());
        await laboratory.pause(frame);
      }
    }
    return curves.map(({ y }) => y.at(-1) ?? []);
  },
  claim: {
    says: 'Each of the chosen remedies lowers the loss of an overfitted network on new points, and so do all of them together.',
    metric: { label: 'Loss on new points at the end', scale: 'logarithmic' },
    shows: ([none = 0, ...treated]) => treated.length > 0 && treated.every((loss) => loss < none),
    counted: 'every treated network ended with a lower loss than the one without a remedy',
    effect: {
      label: 'less loss on new points with all chosen remedies than with none',
      of: ([none = 0, ...treated]) => none - (treated.at(-1) ?? none),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Against the best of the chosen remedies alone, all of them together end with a loss that is …',
      options: ['lower', 'about the same, within a twentieth', 'higher'],
      of: ([, ...treated]) => {
        const together = treated.at(-1) ?? 0;
        const best = treated.length > 1 ? Math.min(...treated.slice(0, -1)) : together;
        return together < 0.95 * best ? 0 : together > 1.05 * best ? 2 : 1;
      },
    },
  },
};
