import { DecisionTreeClassifier } from 'ml-cart';
import type { PlanePanel } from '../panel.ts';
import { populationParameters } from '../parameters.ts';
import { simulated } from '../simulated.ts';
import { type Points, xorPoints } from './xor-points.ts';

const parameters = {
  deepest: {
    label: 'Deepest tree',
    help: 'Questions that the deepest tree may ask about a point, one after another.',
    min: 2,
    max: 10,
    step: 1,
    default: 8,
  },
  samples: {
    label: 'Training examples',
    help: 'Points that each tree is grown from.',
    min: 40,
    max: 400,
    step: 20,
    default: 160,
  },
  noise: {
    label: 'Noise',
    help: 'How far the points scatter about their corner.',
    min: 0.1,
    max: 1,
    step: 0.1,
    default: 0.4,
  },
  ...populationParameters,
} as const;

const unseen = 400;
const reach = 2.2;
const resolution = 40;

/** What `make` gives, made at the first call. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const accuracy = (tree: DecisionTreeClassifier, { places, labels }: Points) =>
  tree.predict(places).filter((label, at) => label === labels[at]).length / labels.length;

function picture(tree: DecisionTreeClassifier, depth: number, { places, labels }: Points): PlanePanel {
  const place = (index: number) => ((index + 0.5) / resolution) * 2 * reach - reach;
  const cells = Array.from({ length: resolution ** 2 }, (_, cell): [number, number] => [
    place(cell % resolution),
    -place(Math.floor(cell / resolution)),
  ]);
  return {
    kind: 'plane',
    title: `Depth ${depth}`,
    arm: depth - 1,
    // A tree decides without degrees; ±3 stands for its two answers
    logits: tree.predict(cells).map((label) => (label === 1 ? 3 : -3)),
    resolution,
    reach,
    points: places.map(([x, y], at) => ({ x, y, label: labels[at] ?? 0 })),
  };
}

/** Decision trees of growing depth on XOR, where no single question tells the classes apart. */
export const treeDepth = simulated({
  slug: 'tree-depth',
  title: 'Depth of a tree: what can one question tell?',
  concepts: ['P19', 'P17'],
  parameters,
  arms: ({ deepest }) => Array.from({ length: deepest }, (_, at) => `Depth ${at + 1}`),
  plot: ({ deepest }) => ({
    x: { label: 'greatest depth', min: 1, max: deepest },
    y: { label: 'accuracy' },
    curves: [
      { label: 'New data', arm: 0 },
      { label: 'Training data', arm: 0, minor: true },
    ],
  }),
  steps: ({ deepest }) => deepest,
  *simulate({ deepest, samples, noise }, seed) {
    const train = xorPoints(samples, noise, `train ${seed}`);
    const test = xorPoints(unseen, noise, `test ${seed}`);
    const drawn: (() => PlanePanel)[] = [];
    const figures: number[] = [];
    for (let depth = 1; depth <= deepest; depth++) {
      // On XOR the first split gains next to nothing, so none is barred for gaining little
      const tree = new DecisionTreeClassifier({ maxDepth: depth, gainThreshold: 0 });
      tree.train(train.places, train.labels);
      const right = accuracy(tree, test);
      figures.push(right);
      if ([1, 2, 4, deepest].includes(depth)) drawn.push(once(() => picture(tree, depth, train)));
      yield { at: depth, y: [right, accuracy(tree, train)], panels: () => drawn.map((draw) => draw()) };
    }
    return figures;
  },
  claim: {
    says: 'On XOR the accuracy of the deepest tree on new points is at least 20 percentage points above that of a tree that asks one question.',
    metric: { label: 'Share of new points classified rightly', scale: 'linear' },
    shows: (values) => (values.at(-1) ?? 0) >= (values[0] ?? 0) + 0.2,
    counted: 'the deepest tree was at least 20 percentage points better than the stump',
    effect: {
      label: 'percentage points more for the deepest tree than for the stump',
      of: (values) => 100 * ((values.at(-1) ?? 0) - (values[0] ?? 0)),
    },
    atLeast: 0.9,
    prediction: {
      asks: 'How many of the new points does a tree of depth 1, a single question, classify rightly?',
      options: ['About nine in ten', 'About three in four', 'About half'],
      of: ([stump = 0]) => (stump > 0.83 ? 0 : stump > 0.65 ? 1 : 2),
    },
  },
});
