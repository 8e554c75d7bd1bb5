import type { Artefact, Model } from '#lib/tuning/algorithm.ts';
import { marginsOf, predictionsOf } from './objective.ts';
import { leafOf, type Tree } from './tree.ts';

/** Trees round by round, one for each margin, over a start that is the same for all rows. */
export interface Forest {
  classes: number;
  features: number;
  start: number;
  rounds: Tree[][];
}

/** Adds what the trees of a round say to the margins of rows. */
export function addRound(round: readonly Tree[], inputs: Float32Array, features: number, margins: Float64Array): void {
  for (let row = 0; row * features < inputs.length; row++)
    for (const [margin, tree] of round.entries()) {
      const at = row * round.length + margin;
      margins[at] = (margins[at] ?? 0) + leafOf(tree, inputs, row * features);
    }
}

/** The margins of rows after all rounds. */
export function marginsAfter({ classes, features, start, rounds }: Forest, inputs: Float32Array): Float64Array {
  const margins = new Float64Array((inputs.length / features) * marginsOf(classes)).fill(start);
  for (const round of rounds) addRound(round, inputs, features, margins);
  return margins;
}

export const saveForest = (forest: Forest): Artefact => ({
  'forest.json': new TextEncoder().encode(JSON.stringify(forest)),
});

/** Throws for an artefact that saveForest did not make. */
export function readForest(artefact: Artefact): Forest {
  const file = artefact['forest.json'];
  if (!file) throw new Error('a forest is kept as forest.json');
  return JSON.parse(new TextDecoder().decode(file)) as Forest;
}

export const forestModel = (forest: Forest): Model => ({
  predict: (inputs) => predictionsOf(marginsAfter(forest, inputs), forest.classes),
  save: () => saveForest(forest),
});
