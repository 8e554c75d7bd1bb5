import { bestSplit, leafValue, type Restraint, type Slopes } from './best-split.ts';
import type { Bins } from './bins.ts';
import type { Tree } from './tree.ts';

/** Grows a tree level by level on some of the rows and features; leaves are scaled by `eta`. */
export function growTree(
  rows: Int32Array,
  slopes: Slopes,
  bins: Bins,
  features: readonly number[],
  restraint: Restraint,
  eta: number,
): Tree {
  const tree: Tree = { feature: [], cut: [], left: [], value: [] };
  const size = slopes.gradient.length;
  const add = (members: Int32Array): number => {
    let [g, h] = [0, 0];
    for (const row of members) {
      g += slopes.gradient[row] ?? 0;
      h += slopes.hessian[row] ?? 0;
    }
    tree.feature.push(-1);
    tree.cut.push(0);
    tree.left.push(0);
    return tree.value.push(Math.fround(eta * leafValue(g, h, restraint))) - 1;
  };
  let level = [{ node: add(rows), rows }];
  for (let depth = 0; depth < restraint.max_depth && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { node, rows: members } of level) {
      const split = bestSplit(members, slopes, bins, features, restraint);
      if (!split) continue;
      const column = bins.numbers.subarray(split.feature * size, (split.feature + 1) * size);
      const isLeft = (row: number) => (column[row] ?? 0) < split.bin;
      const [left, right] = [members.filter(isLeft), members.filter((row) => !isLeft(row))];
      tree.feature[node] = split.feature;
      tree.cut[node] = bins.cuts[split.feature]?.[split.bin - 1] ?? 0;
      tree.value[node] = 0;
      const first = add(left);
      tree.left[node] = first;
      next.push({ node: first, rows: left }, { node: add(right), rows: right });
    }
    level = next;
  }
  return tree;
}
