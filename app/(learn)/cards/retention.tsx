import { counted } from '#lib/base/numbers.ts';
import { expectedRetention } from '#lib/memory/expected-retention.ts';
import type { Memory } from '#lib/memory/memory.ts';

/** How much of what was learnt would be recalled now, by the model of memory that plans the reviews. */
export function Retention({ memories, now, goal }: { memories: readonly Memory[]; now: Date; goal: number }) {
  const expected = expectedRetention(memories, now);
  if (!expected)
    return (
      <p className="mt-2 max-w-2xl text-quiet">Once you have reviewed a card, this says how much you still know.</p>
    );
  return (
    <p className="mt-2 max-w-2xl text-quiet">
      Asked today about the {counted(expected.cards, 'card')} you have begun, you would be expected to know{' '}
      <strong className="font-medium text-ink">{Math.round(100 * expected.mean)} %</strong>. This is the mean of the
      probabilities of recall that FSRS gives them; each card is planned to come back when its own has fallen to{' '}
      {Math.round(100 * goal)} %.
    </p>
  );
}
