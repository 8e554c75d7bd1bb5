/** Class probabilities of rows of logits. A row that holds NaN has only NaN. */
export function softmaxRows(logits: Float32Array, classes: number): Float32Array {
  const chances = new Float32Array(logits.length);
  for (let from = 0; from < logits.length; from += classes) {
    const most = Math.max(...logits.subarray(from, from + classes));
    let sum = 0;
    for (let at = from; at < from + classes; at++) {
      const power = Math.exp((logits[at] ?? 0) - most);
      chances[at] = power;
      sum += power;
    }
    for (let at = from; at < from + classes; at++) chances[at] = (chances[at] ?? 0) / sum;
  }
  return chances;
}
