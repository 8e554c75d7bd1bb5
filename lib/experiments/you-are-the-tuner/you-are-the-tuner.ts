import type { Experiment, Frame } from '../experiment.ts';
import { moonParameters } from '../moon-parameters.ts';
import { populationParameters } from '../parameters.ts';
import { randomTries } from './random-tries.ts';
import { mostTries, readTries } from './read-tries.ts';
import { type Task, trainTries } from './train-tries.ts';
import { tasksOf } from './try-losses.ts';
import { faultPanel, tunerPanels } from './tuner-panels.ts';

const parameters = {
  tries: {
    label: 'Your tries',
    help: 'Up to ten settings, each a learning rate from 0.0001 to 1 and 1 to 64 hidden units; one try a line.',
    maxLength: 200,
    lines: mostTries,
    fold: 'Type them all',
    default: '0.001 8; 0.001 16; 0.001 32; 0.001 64; 0.002 64; 0.003 64; 0.004 64; 0.005 64; 0.006 64; 0.007 64',
  },
  epochs: {
    label: 'Epochs',
    help: 'How long the network of each try is trained.',
    min: 5,
    max: 60,
    step: 5,
    default: 20,
  },
  noise: { ...moonParameters.noise, default: 0.2 },
  ...populationParameters,
} as const;

const arms = ['Your tries', 'Random search'];

/** The learner's settings against as many drawn by chance, every one of them really trained. */
export const youAreTheTuner: Experiment<typeof parameters> = {
  slug: 'you-are-the-tuner',
  title: 'You are the tuner: your tries against random search',
  concepts: ['T05', 'T01', 'T02', 'T06'],
  parameters,
  arms: () => arms,
  plot: () => ({
    x: { label: 'tries made' },
    y: { label: 'lowest validation loss so far', scale: 'logarithmic' },
    curves: arms.map((label, arm) => ({ label, arm })),
  }),
  refuses({ tries: text }) {
    const { tries, faults } = readTries(text);
    if (tries.length > 0) return null;
    const why = faults.map(({ piece, why }) => `“${piece}”: ${why}.`).join(' ');
    return `There is nothing to try yet. ${why || 'Write a learning rate and hidden units, such as 0.01 16, one try a line.'}`;
  },
  async run({ tries: text, epochs, noise }, laboratory) {
    const { seeds } = laboratory;
    const { tries, faults } = readTries(text);
    const named = faults.length > 0 ? [faultPanel(faults)] : [];
    const count = Math.max(1, tries.length);
    const curves: Frame['curves'] = arms.map(() => ({ x: [], y: [] }));
    const pause = (done: number) => laboratory.pause(() => ({ progress: 0.9 * done, curves, panels: named }));
    const rows: Task[][] = [];
    for (const seed of seeds) {
      rows.push(tasksOf([...tries, ...randomTries(count, seed)], noise, seed));
      await pause(0);
    }
    const losses = await trainTries(rows.flat(), epochs, laboratory.population, pause);
    const results = rows.map((all, at) => {
      const own = losses.slice(at * all.length, (at + 1) * all.length);
      const of = (from: number, to: number) => ({ tries: all.slice(from, to), losses: own.slice(from, to) });
      return [of(0, tries.length), of(tries.length, all.length)] as const;
    });
    // Without a single try there is no number, which counts against the claim
    const lowest = (arm: 0 | 1, made: number) =>
      results.map(({ [arm]: { losses } }) => (losses.length > 0 ? Math.min(...losses.slice(0, made)) : Number.NaN));
    const [first] = results;
    for (let made = 1; made <= count; made++) {
      for (const arm of [0, 1] as const) {
        curves[arm]?.x.push(made);
        curves[arm]?.y.push(lowest(arm, made));
      }
      await laboratory.pause(() => ({
        progress: 0.9 + (0.1 * made) / count,
        curves,
        panels: [...named, ...(first ? tunerPanels(first[0], first[1]) : [])],
      }));
    }
    return [lowest(0, count), lowest(1, count)];
  },
  claim: {
    says: 'In most runs ten random settings find a lower validation loss than ten careful tries that begin at a learning rate of 0.001 and change one knob at a time in small steps.',
    metric: { label: 'Lowest validation loss found', scale: 'logarithmic' },
    shows: ([own = 0, random = 0]) => random < own,
    counted: 'random search found the better setting',
    effect: { label: 'less validation loss by random search', of: ([own = 0, random = 0]) => own - random },
    atLeast: 0.75,
    prediction: {
      asks: 'The planned tries, or as many settings drawn by chance over the whole range: which find the better one?',
      options: ['The planned tries', 'Both alike', 'Chance'],
      of: ([own = 0, random = 0]) => (random < 0.95 * own ? 2 : own < 0.95 * random ? 0 : 1),
    },
  },
};
