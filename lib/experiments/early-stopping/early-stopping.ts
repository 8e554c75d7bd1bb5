import { twoMoons } from '#lib/training/datasets.ts';
import type { Shared } from '#lib/training/network.ts';
import type { Experiment, Frame } from '../experiment.ts';
import { moons } from '../moons.ts';
import { parameters } from './parameters.ts';
import { epochsUsed, firstRun } from './stop-panels.ts';
import { stopping } from './stopping.ts';

const batchSize = 20;
const shared: Shared = {
  network: { inputs: 2, hidden: [32, 32], activation: 'relu', loss: 'logistic', initialisation: 'he' },
  optimiser: 'adam',
  batchSize,
};

/** One training run with a stop that looks at validation data, judged on data that neither side has seen. */
export const earlyStopping: Experiment<typeof parameters> = {
  slug: 'early-stopping',
  title: 'Early stopping: when to give up waiting',
  concepts: ['E04', 'L05'],
  parameters,
  arms: () => ['Stopped early', 'Trained to the end'],
  plot: ({ epochs }) => ({
    x: { label: 'epochs', min: 0, max: epochs },
    y: { label: 'loss' },
    curves: [
      { label: 'Validation loss', arm: 0 },
      { label: 'Training loss', arm: 0, minor: true },
    ],
  }),
  pooled: ({ epochs }, [stopped = []]) => [epochsUsed(stopped, epochs)],
  async run({ patience, epochs, samples, noise }, laboratory) {
    const { seeds } = laboratory;
    const lanes = seeds.map((seed) => ({
      seed,
      learningRate: 0.01,
      ...moons({ samples, noise, validation: 200 }, seed),
    }));
    // Each network has a twin that learns the same and is measured on the test data
    const twins = lanes.map((lane) => ({
      ...lane,
      validation: twoMoons({ size: 400, noise, seed: `test ${lane.seed}` }),
    }));
    const networks = laboratory.population(shared, [...lanes, ...twins]);
    const training: number[][] = [];
    const validation: number[][] = [];
    const test: number[][] = [];
    const ofRun = (losses: number[][], run: number) => losses.map((all) => all[run] ?? Number.NaN);
    const stopOf = (run: number) => stopping(ofRun(validation, run), patience);
    const frame = (): Frame => {
      const x = validation.map((_, epoch) => epoch);
      const first = { training: ofRun(training, 0), validation: ofRun(validation, 0), test: ofRun(test, 0) };
      return {
        progress: Math.max(0, x.length - 1) / epochs,
        curves: [
          { x, y: validation },
          { x, y: training },
        ],
        panels: [firstRun(first, stopOf(0), epochs)],
        samples: [seeds.map((_, run) => stopOf(run).stopped)],
      };
    };
    let updates = 0;
    for (let epoch = 0; epoch <= epochs; epoch++) {
      const target = Math.ceil((epoch * samples) / batchSize);
      networks.train(target - updates);
      updates = target;
      const losses = networks.losses();
      training.push([...losses.train.subarray(0, seeds.length)]);
      validation.push([...losses.validation.subarray(0, seeds.length)]);
      test.push([...losses.validation.subarray(seeds.length)]);
      await laboratory.pause(frame);
    }
    return [
      seeds.map((_, run) => test[stopOf(run).best]?.[run] ?? Number.NaN),
      seeds.map((_, run) => test.at(-1)?.[run] ?? Number.NaN),
    ];
  },
  claim: {
    says: 'A network stopped by its validation loss has a lower loss on fresh test data than the same network trained to the end.',
    metric: { label: 'Test loss of the weights that are kept', scale: 'linear' },
    shows: ([stopped = 0, end = 0]) => stopped < end,
    counted: 'the stopped network had the lower test loss',
    effect: {
      label: 'less test loss than at the end of training',
      of: ([stopped = 0, end = 0]) => end - stopped,
    },
    atLeast: 0.9,
    prediction: {
      asks: 'Stopped by its validation loss, and judged on data used for nothing else, the network has …',
      options: [
        'about the same loss as when trained to the end',
        'a lower loss than when trained to the end',
        'a higher loss than when trained to the end',
      ],
      of: ([stopped = 0, end = 0]) => (stopped < 0.95 * end ? 1 : stopped > 1.05 * end ? 2 : 0),
    },
  },
};
