/**
 * A regression tree as arrays over its nodes, the root first. A row goes to `left` where its `feature` is below `cut`,
 * else to the node behind that; leaves have feature −1.
 */
export interface Tree {
  feature: number[];
  cut: number[];
  left: number[];
  /** What a leaf adds to the margin. */
  value: number[];
}

/** What the tree adds to the margin of the row that begins at `from`. */
export function leafOf({ feature, cut, left, value }: Tree, inputs: Float32Array, from: number): number {
  let node = 0;
  for (;;) {
    const by = feature[node] ?? -1;
    if (by < 0) return value[node] ?? 0;
    node = (left[node] ?? 0) + Number((inputs[from + by] ?? 0) >= (cut[node] ?? 0));
  }
}
