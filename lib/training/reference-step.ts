import type { Optimiser } from './network.ts';

/** From gradients, update after update, to what the learning rate multiplies. The formulas are in network.ts. */
export function referenceStep(optimiser: Optimiser, momentum: number): (gradient: number[][]) => number[][] {
  let updates = 0;
  const first: number[] = [];
  const second: number[] = [];
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];
  const direction = (g: number, at: number): number => {
    if (optimiser === 'sgd') return g;
    const previous = first[at] ?? 0;
    if (optimiser === 'adam') {
      const m = beta1 * previous + (1 - beta1) * g;
      const v = beta2 * (second[at] ?? 0) + (1 - beta2) * g * g;
      first[at] = m;
      second[at] = v;
      return m / (1 - beta1 ** updates) / (Math.sqrt(v / (1 - beta2 ** updates)) + epsilon);
    }
    const velocity = momentum * previous + g;
    first[at] = velocity;
    return optimiser === 'nesterov' ? momentum * velocity + g : velocity;
  };
  return (gradient) => {
    updates++;
    let at = 0;
    return gradient.map((layer) => layer.map((g) => direction(g, at++)));
  };
}
