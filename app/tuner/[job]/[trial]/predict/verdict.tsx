'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { percent } from './class-bars.tsx';
import type { ShownExample } from './use-example.ts';
import type { Predicted } from './use-prediction.ts';

interface Props {
  example: ShownExample;
  /** Whether something else than the example is shown by now. */
  isChanged: boolean;
  predicted: Predicted;
  /** What has to be done first, or null. */
  waits: string | null;
}

/** What the model says in a line, and the truth while that is known. */
export function Verdict({ example: { classes, target, truth }, isChanged, predicted, waits }: Props) {
  const { outputs, problem } = predicted;
  const isClass = classes.length > 0;
  const best = outputs.reduce((at, value, next) => (value > (outputs[at] ?? 0) ? next : at), 0);
  const says = isClass
    ? `${classes[best] ?? best}, ${percent(outputs[best] ?? 0)}`
    : formatNumber(outputs[0] ?? Number.NaN, 4);
  const isAnswered = waits === null && problem === null && outputs.length > 0;
  return (
    <>
      <p role="status" className="text-lg">
        {problem !== null && waits === null && <span className="text-bad">{problem}</span>}
        {waits !== null && <span className="text-quiet">{waits}</span>}
        {isAnswered && (
          <>
            <span className="inline-block first-letter:uppercase">{target}</span>:{' '}
            <strong className="font-semibold">{says}</strong>
          </>
        )}
        {waits === null && problem === null && outputs.length === 0 && <span className="text-quiet">It thinks …</span>}
      </p>
      <p className="mt-0.5 text-sm text-quiet">
        {isChanged
          ? 'Changed by you, so only you know the truth.'
          : `A validation example. The truth: ${isClass ? (classes[truth] ?? truth) : formatNumber(truth, 4)}.`}
      </p>
      {!isClass && (
        <p className="mt-4 text-sm leading-6 text-quiet">
          In the units of the data. Errors that training reports are in standard deviations of the training examples.
        </p>
      )}
    </>
  );
}
