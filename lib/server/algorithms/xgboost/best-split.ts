import type { Bins } from './bins.ts';

/** First and second derivatives of the loss by the margin, for each row. */
export interface Slopes {
  gradient: Float64Array;
  hessian: Float64Array;
}

/** What keeps trees small, by XGBoost's names. */
export interface Restraint {
  lambda: number;
  alpha: number;
  gamma: number;
  min_child_weight: number;
  max_depth: number;
}

export interface Split {
  feature: number;
  /** Rows of lower bins go left. */
  bin: number;
  gain: number;
}

/** G drawn to 0 by alpha. */
const drawn = (gradient: number, alpha: number) => Math.sign(gradient) * Math.max(Math.abs(gradient) - alpha, 0);

/** The best value of a leaf, and what it gains twice over: equations 5 and 6 of Chen and Guestrin (2016). */
export const leafValue = (g: number, h: number, { alpha, lambda }: Restraint) => -drawn(g, alpha) / (h + lambda) || 0;
const score = (g: number, h: number, { alpha, lambda }: Restraint) => drawn(g, alpha) ** 2 / (h + lambda) || 0;

const leastGain = 1e-6; // XGBoost's kRtEps

/** The split of some rows that gains most, or none that is worth it. The first of equals wins. */
export function bestSplit(
  rows: Int32Array,
  { gradient, hessian }: Slopes,
  { numbers, cuts }: Bins,
  features: readonly number[],
  restraint: Restraint,
): Split | undefined {
  const size = gradient.length;
  let [allG, allH] = [0, 0];
  for (const row of rows) {
    allG += gradient[row] ?? 0;
    allH += hessian[row] ?? 0;
  }
  const whole = score(allG, allH, restraint);
  const g = new Float64Array(256);
  const h = new Float64Array(256);
  let best: Split | undefined;
  for (const feature of features) {
    const bins = (cuts[feature]?.length ?? 0) + 1;
    if (bins < 2) continue;
    g.fill(0, 0, bins);
    h.fill(0, 0, bins);
    const first = feature * size;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const bin = numbers[first + row] as number;
      g[bin] = (g[bin] as number) + (gradient[row] as number);
      h[bin] = (h[bin] as number) + (hessian[row] as number);
    }
    let [leftG, leftH] = [0, 0];
    for (let bin = 1; bin < bins; bin++) {
      leftG += g[bin - 1] as number;
      leftH += h[bin - 1] as number;
      const rightH = allH - leftH;
      if (leftH < restraint.min_child_weight || rightH < restraint.min_child_weight) continue;
      const gain = score(leftG, leftH, restraint) + score(allG - leftG, rightH, restraint) - whole;
      if (gain > Math.max(best?.gain ?? leastGain, leastGain) && gain >= restraint.gamma) best = { feature, bin, gain };
    }
  }
  return best;
}
