import { rng } from '#lib/base/rng.ts';
import { type ImportanceAxis, placesForTree } from './importance-axis.ts';
import { type Leaf, type Sample, valueAt } from './importance-leaf.ts';
import { growTree } from './importance-tree.ts';

const trees = 64;
/** A tree learns from so many trials at the most, so that a long job does not hold its page up. */
const mostRows = 200;

interface Forest {
  trees: Leaf[][];
  /** R² out of the bag: how well the trees' mean guesses results that they have not seen; 1 is perfectly. */
  fit: number;
}

/** A random forest (Breiman 2001), the same for the same trials: each tree learns from as many rows, drawn with repeats. */
export function importanceForest(axes: readonly ImportanceAxis[], results: readonly number[]): Forest {
  const size = Math.min(results.length, mostRows);
  const guesses = results.map((): number[] => []);
  const grown = Array.from({ length: trees }, (_, tree) => {
    const random = rng('importance', tree);
    const rows = Array.from({ length: size }, () => random.below(results.length));
    const sample: Sample = { results, columns: axes.map((axis) => placesForTree(axis, results, rows)) };
    const leaves = growTree(sample, rows, random);
    const seen = new Set(rows);
    for (const [row, own] of guesses.entries()) if (!seen.has(row)) own.push(valueAt(leaves, sample, row));
    return leaves;
  });
  return { trees: grown, fit: predicted(results, guesses) };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function predicted(results: readonly number[], guesses: readonly (readonly number[])[]): number {
  const mean = meanOf(results);
  let [missed, all] = [0, 0];
  for (const [row, result] of results.entries()) {
    const own = guesses[row] ?? [];
    missed += ((own.length > 0 ? meanOf(own) : mean) - result) ** 2;
    all += (mean - result) ** 2;
  }
  return all > 0 ? 1 - missed / all : 0;
}
