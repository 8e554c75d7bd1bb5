import Link from 'next/link';
import { remedies } from '#app/api/answers/remedies.ts';
import { confidenceLevels, signed } from '#lib/exams/confidence.ts';
import type { Shown } from '#lib/questions/registry.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PlainFields } from './plain-fields.tsx';

interface Props {
  attempt: string;
  question: string;
  /** From 1. */
  position: number;
  shown: Shown;
  asksConfidence: boolean;
  /** What was missing when the form was last sent. */
  refused: string | undefined;
  /** Where to go without an answer; null on the last question. */
  skip: string | null;
}

/** A question as a plain form, for browsers without script, which alone show it. */
export function PlainForm({ attempt, question, position, shown, asksConfidence, refused, skip }: Props) {
  const missing =
    refused === 'answer' ? remedies[shown.kind] : refused === 'confidence' ? 'say how sure you are' : null;
  return (
    <noscript>
      <form method="post" action="/api/answers/plain" className="mt-4">
        <input type="hidden" name="attempt" value={attempt} />
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="position" value={position} />
        {missing && (
          <p role="alert" className="mb-4 rounded-xl bg-bad/10 px-4 py-3 text-bad">
            That answer was not taken: {missing}.
          </p>
        )}
        <PlainFields shown={shown} within="" />
        {asksConfidence && (
          <fieldset className="mt-6">
            <legend className="mb-2.5 text-sm font-medium">How sure are you?</legend>
            {confidenceLevels.map(({ confidence, says, right, wrong }) => (
              <label key={confidence} className="flex min-h-11 items-center gap-3">
                <input type="radio" name="confidence" value={confidence} required className="size-4 accent-accent" />
                {says}{' '}
                <span className="text-sm text-quiet tabular-nums">
                  {signed(right)} right, {signed(wrong)} wrong
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <button type="submit" className={buttonStyle.primary}>
            Answer
          </button>
          {skip && (
            <Link href={skip} className={buttonStyle.quiet}>
              Skip
            </Link>
          )}
        </div>
        <p className="mt-4 text-sm leading-6 text-quiet">
          Without JavaScript you can answer and read why. Experiments, flags and reports need it.
        </p>
      </form>
    </noscript>
  );
}
