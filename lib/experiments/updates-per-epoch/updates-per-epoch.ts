import type { Panel } from '../panel.ts';
import { simulated } from '../simulated.ts';
import { walk } from './walk.ts';

const parameters = {
  examples: {
    label: 'Training examples',
    help: 'How many examples one epoch has to go through.',
    min: 100,
    max: 2000,
    step: 10,
    default: 1000,
  },
  batch: {
    label: 'Batch size drawn',
    help: 'The batch size whose batches are drawn one by one; the count itself is made at every size.',
    min: 1,
    max: 256,
    step: 1,
    default: 32,
  },
  largest: {
    label: 'Largest batch size',
    help: 'Every batch size from 1 up to this one is walked through.',
    min: 16,
    max: 256,
    step: 16,
    default: 256,
  },
} as const;

const rules = [
  { name: 'n ÷ B, rounded up', of: (n: number, batch: number) => Math.ceil(n / batch) },
  { name: 'n ÷ B, rounded down', of: (n: number, batch: number) => Math.floor(n / batch) },
  { name: 'n ÷ B as it is', of: (n: number, batch: number) => n / batch },
];

/** Walks through one epoch at every batch size and counts the updates; no chance, no network. */
export const updatesPerEpoch = simulated({
  slug: 'updates-per-epoch',
  title: 'Updates in an epoch: count them',
  concepts: ['B01', 'B03', 'E01'],
  parameters,
  arms: () => rules.map(({ name }) => name),
  plot: ({ largest }) => ({
    x: { label: 'batch size', scale: 'logarithmic', min: 1, max: largest },
    y: { label: 'updates in one epoch', scale: 'logarithmic' },
    curves: [{ label: 'Counted', arm: 0 }],
  }),
  steps: ({ largest }) => largest,
  *simulate({ examples, batch, largest }, seed) {
    const right = rules.map(() => 0);
    const panels = () => [batchesOf(examples, batch, seed), tableOf(examples, seed)];
    for (let size = 1; size <= largest; size++) {
      const counted = walk(examples, size, seed).length;
      for (const [rule, { of }] of rules.entries())
        if (of(examples, size) === counted) right[rule] = (right[rule] ?? 0) + 1;
      yield { at: size, y: [counted], panels };
    }
    return right.map((count) => count / largest);
  },
  claim: {
    says: 'At every batch size walked through, one epoch takes as many updates as n ÷ B rounded up; rounded down or as it is, the quotient is wrong at some.',
    metric: { label: 'Share of the batch sizes at which the rule gives the counted number', scale: 'linear' },
    shows: ([up = 0, down = 0, plain = 0]) => up === 1 && down < 1 && plain < 1,
    counted: 'rounding up was right at every batch size, and only rounding up',
    effect: { label: 'of the batch sizes are missed by rounding down', of: ([up = 0, down = 0]) => up - down },
    atLeast: 1,
    prediction: {
      asks: 'An epoch goes through 1,000 examples in batches of 32. How many updates does it take?',
      options: ['31', '32', '31.25'],
      of: ([up = 0, down = 0, plain = 0]) => (up > Math.max(down, plain) ? 1 : down > plain ? 0 : 2),
    },
  },
});

/** The batches of one epoch in order, at most the first twenty and the last. */
function batchesOf(examples: number, batch: number, seed: number): Panel {
  const all = walk(examples, batch, seed).map((value, at) => ({ name: `update ${at + 1}`, value, arm: 0 }));
  const bars = all.length > 22 ? [...all.slice(0, 20), ...all.slice(-1)] : all;
  const note = `${all.length} updates${bars.length < all.length ? ', the first 20 and the last drawn' : ''}`;
  return { kind: 'bars', title: `One epoch in batches of ${batch}`, note, label: 'examples in the batch', bars };
}

function tableOf(examples: number, seed: number): Panel {
  const rows = [1, 8, 32, 64, 100, 256].map((size) => {
    const epoch = walk(examples, size, seed);
    return [size, epoch.length, Number((examples / size).toFixed(2)), epoch.at(-1) ?? 0, 10 * epoch.length];
  });
  return {
    kind: 'table',
    title: `${examples} examples`,
    columns: ['Batch size', 'Updates in an epoch', 'n ÷ B', 'Examples in the last batch', 'Updates in 10 epochs'],
    rows,
  };
}
