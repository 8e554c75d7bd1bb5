import { accuracy } from '#lib/training/accuracy.ts';
import type { Network } from '#lib/training/network.ts';
import { referenceForward } from '#lib/training/reference-forward.ts';
import type { Panel } from '../panel.ts';
import type { Arm, Outcome } from '../trained.ts';

/** The share of new points that the first network of each arm classifies correctly. */
export function accuracyBars(arms: readonly Arm[], outcomes: readonly (readonly Outcome[])[]): Panel {
  return {
    kind: 'bars',
    title: 'Accuracy on new points',
    label: 'share correct',
    bars: arms.map(({ name, shared }, arm) => {
      const first = outcomes[arm]?.[0];
      return { name, arm, value: first ? validationAccuracy(shared.network, first) : Number.NaN };
    }),
  };
}

function validationAccuracy(network: Network, { weights, lane: { validation } }: Outcome): number {
  const rows = Array.from(validation.targets, (_, row) => validation.inputs.subarray(2 * row, 2 * row + 2));
  const outputs = referenceForward(network, weights, rows, []).at(-1)?.values.flat() ?? [];
  return accuracy(network, outputs, validation.targets);
}
