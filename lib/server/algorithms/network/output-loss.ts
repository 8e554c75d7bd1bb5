/** What outputs are worth, and how the mean loss changes with each of them. */
export interface OutputLoss {
  /** Sum over the rows: cross-entropy in nats, or half the squared error. */
  loss: number;
  /** Rows whose largest logit is that of their class; 0 for a regression. */
  right: number;
  /** Rows × outputs, divided by the number of rows. */
  slopes: Float32Array;
}

/** Softmax cross-entropy of logits, or half the squared error where there are no classes. */
export function outputLoss(outputs: Float32Array, targets: Float32Array, classes: number): OutputLoss {
  const slopes = new Float32Array(outputs.length);
  const rows = targets.length;
  let [loss, right] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const target = targets[row] ?? 0;
    if (classes === 0) {
      const error = (outputs[row] ?? 0) - target;
      loss += error ** 2 / 2;
      slopes[row] = error / rows;
      continue;
    }
    const logits = outputs.subarray(row * classes, (row + 1) * classes);
    const most = Math.max(...logits);
    const sum = logits.reduce((all, logit) => all + Math.exp(logit - most), 0);
    loss += Math.log(sum) + most - (logits[target] ?? 0);
    if (logits[target] === most) right++;
    for (let each = 0; each < classes; each++)
      slopes[row * classes + each] = (Math.exp((logits[each] ?? 0) - most) / sum - Number(each === target)) / rows;
  }
  return { loss, right, slopes };
}
