'use client';
import Link from 'next/link';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Answer, Shown } from '#lib/questions/registry.ts';
import type { Told } from '#lib/questions/told.ts';
import { viewOf } from '#lib/questions/views.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RichText } from '#lib/ui/rich-text.tsx';
import { Explanation } from './explanation.tsx';
import { useAnswering } from './use-answering.ts';

interface Props {
  attempt: string;
  question: string;
  shown: Shown;
  told: Told | null;
  next: string;
  last: boolean;
}

/** One question from its stem to its explanation; `told` is what the server told after an earlier answer. */
export function AskQuestion({ attempt, question, shown, told: before, next, last }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(before?.answer ?? null);
  const { told, state, problem, send } = useAnswering({ attempt, question, before });
  const hydrated = useHydrated();
  const verdict = useRef<HTMLDivElement>(null);
  const answeredNow = told !== null && before === null;
  useEffect(() => {
    if (answeredNow) verdict.current?.focus();
  }, [answeredNow]);
  const View = viewOf(shown.kind);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answer && !told) send(answer);
      }}
    >
      <h1 className="mt-2 font-serif text-2xl leading-snug font-medium sm:text-[1.75rem]">
        <RichText text={shown.stem} />
      </h1>
      <div ref={verdict} tabIndex={-1} aria-live="polite" className="mt-4 outline-none">
        {told && <VerdictLine right={told.score.earned === told.score.outOf} />}
      </div>
      <div className="mt-4">
        <Suspense>
          <View
            shown={shown}
            answer={answer}
            revealed={told?.revealed ?? null}
            locked={told !== null || !hydrated}
            onAnswer={setAnswer}
          />
        </Suspense>
      </div>
      {told ? (
        <Explanation told={told} next={next} last={last} />
      ) : (
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <button type="submit" className={buttonStyle.primary} disabled={!answer || state === 'sending'}>
            {state === 'sending' ? 'Sending …' : 'Answer'}
          </button>
          <Link href={next} className={buttonStyle.quiet}>
            Skip
          </Link>
          {problem && (
            <p role="alert" className="w-full text-bad">
              {problem}
            </p>
          )}
        </div>
      )}
    </form>
  );
}

function VerdictLine({ right }: { right: boolean }) {
  return (
    <p
      className={`flex items-center gap-3 rounded-xl px-4 py-3 font-medium ${right ? 'bg-good/12 text-good' : 'bg-bad/12 text-bad'}`}
    >
      <span aria-hidden="true" className="text-xl leading-none">
        {right ? '✓' : '✗'}
      </span>
      <span>{right ? 'Right.' : 'Not this time. Here is why.'}</span>
    </p>
  );
}
