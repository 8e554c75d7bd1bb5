import { mean } from '#lib/base/numbers.ts';
import type { Samples } from '../experiment.ts';
import type { Panel } from '../panel.ts';
import type { Outcome } from '../trained.ts';

/** Mean losses over the strengths, from those that `finalLosses` gives: what the penalty costs in training and what it brings on new data. */
export function lossesOf(strengths: readonly number[], samples: Samples): Panel {
  const points = (which: 0 | 1) =>
    strengths.map((strength, at): [number, number] => [strength, mean(samples[2 * at + which] ?? [])]);
  return {
    kind: 'lines',
    title: 'Both losses',
    note: 'mean over the runs',
    x: { label: 'penalty λ', scale: 'logarithmic' },
    y: { label: 'loss' },
    lines: [
      { name: 'validation', arm: 0, points: points(1) },
      { name: 'training', arm: 1, dashed: true, points: points(0) },
    ],
  };
}

const edges = [-1, -0.5, -0.25, -0.1, -0.02, 0.02, 0.1, 0.25, 0.5, 1];

/** How the first run's weights spread under one strength, biases left out. */
export function histogramOf(strength: number, arm: number, outcome: Outcome, kernels: readonly number[]): Panel {
  const weights = outcome.weights.flatMap((layer, at) => layer.slice(0, kernels[at]));
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const weight of weights) {
    const bin = edges.filter((edge) => weight >= edge).length;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const size = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  return {
    kind: 'bars',
    title: `Weights under λ = ${strength}`,
    note: `root mean square ${size.toPrecision(2)}`,
    label: 'weights',
    bars: counts.map((value, bin) => ({ name: nameOf(bin), value, arm })),
  };
}

function nameOf(bin: number): string {
  if (bin === 0) return `below ${edges[0]}`;
  if (bin === edges.length) return `${edges.at(-1)} and more`;
  return `${edges[bin - 1]} to ${edges[bin]}`;
}
