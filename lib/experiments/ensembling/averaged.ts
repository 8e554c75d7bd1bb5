type Logits = ArrayLike<number>;

const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

/** The logit of the mean probability that some networks give to label 1, point by point. */
export function averagedLogits(members: readonly Logits[], points: number): number[] {
  return Array.from({ length: points }, (_, at) => {
    const mean = (sign: number) => meanOf(members.map((logits) => sigmoid(sign * (logits[at] ?? Number.NaN))));
    return Math.log(mean(1)) - Math.log(mean(-1));
  });
}

/** Cross-entropy of the mean of the probabilities that some networks give; of one network it is its own. */
export function averagedLoss(members: readonly Logits[], targets: Float32Array): number {
  const losses = Array.from(targets, (target, at) => {
    // The chance of the right label, taken directly, as 1 − p would lose the digits of a small one
    const chances = members.map((logits) => sigmoid((target === 1 ? 1 : -1) * (logits[at] ?? Number.NaN)));
    return -Math.log(meanOf(chances));
  });
  return meanOf(losses);
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
