import { simulated } from '../simulated.ts';
import { capturePanels, reader } from './capture.ts';
import { longestPattern } from './read-pattern.ts';
import { layouts, trainingLog } from './training-log.ts';

const parameters = {
  pattern: {
    label: 'Your pattern',
    help: 'The regular expression whose first group in round brackets is to be the validation loss.',
    maxLength: longestPattern,
    default: 'validation-loss: ([0-9\\.]+)',
  },
  careless: {
    label: 'Pattern to compare',
    help: 'A second pattern that is tried on the same log.',
    maxLength: longestPattern,
    default: 'loss: ([0-9]+)',
  },
  layout: {
    label: 'The log prints',
    help: 'How the training script writes its losses down.',
    options: layouts,
    default: 'one line an epoch',
  },
  epochs: {
    label: 'Epochs',
    help: 'How many epochs the network trains and logs.',
    min: 4,
    max: 30,
    step: 1,
    default: 12,
  },
} as const;

const names = ['Your pattern', 'Pattern to compare'];

/** Two regular expressions read the same training log: which values does each take for the objective metric? */
export const captureTheMetric = simulated({
  slug: 'capture-the-metric',
  title: 'Capture the metric: what does your pattern read?',
  concepts: ['T18', 'M06'],
  parameters,
  arms: () => names,
  plot: () => ({
    x: { label: 'lines of the log read' },
    y: { label: 'lines read wrongly so far' },
    curves: names.map((label, arm) => ({ label, arm })),
  }),
  steps: ({ layout, epochs }) => epochs * (layout === 'one line a metric' ? 2 : 1) + 1,
  *simulate({ pattern, careless, layout, epochs }) {
    const readers = [pattern, careless].map(reader);
    const errors = () => readers.map(({ captured }) => captured.filter(({ isRight }) => !isRight).length);
    let lines = 0;
    for (const line of trainingLog(layout, epochs)) {
      for (const { read } of readers) read(line);
      lines++;
      yield { at: lines, y: errors(), panels: () => capturePanels(names, readers) };
    }
    return errors();
  },
  claim: {
    says: 'From a log with plain decimals, a pattern with the metric’s full name and a decimal point takes the validation loss of every epoch and nothing else; one with neither takes wrong values.',
    metric: { label: 'Lines of the log read wrongly', scale: 'linear' },
    shows: ([yours = 0, careless = 0]) => yours === 0 && careless > 0,
    counted: 'the first pattern read every line rightly and the second did not',
    effect: {
      label: 'lines fewer read wrongly than by the pattern to compare',
      of: ([yours = 0, careless = 0]) => careless - yours,
    },
    atLeast: 1,
    prediction: {
      asks: 'The log has the training loss first in each line. From how many lines does “loss: ([0-9]+)” take a wrong value or none?',
      options: ['Five or more', 'One to four', 'None'],
      of: ([, careless = 0]) => (careless === 0 ? 2 : careless < 5 ? 1 : 0),
    },
  },
});
