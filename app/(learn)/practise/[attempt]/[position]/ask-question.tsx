'use client';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Answer, Shown } from '#lib/questions/registry.ts';
import { viewOf } from '#lib/questions/views.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { RichText } from '#lib/ui/rich-text.tsx';
import { ConfidenceChoice } from './confidence-choice.tsx';
import { Explanation } from './explanation.tsx';
import { QuestionLabel } from './question-label.tsx';
import { StoredNote } from './stored-note.tsx';
import { type Given, useAnswering } from './use-answering.ts';
import { VerdictLine } from './verdict-line.tsx';

interface Props {
  attempt: string;
  question: string;
  topic: string;
  shown: Shown;
  /** An earlier answer, with what the server told of it. */
  before: Given | null;
  asksConfidence: boolean;
  /** The round is over, so that a question left open stays so. */
  closed: boolean;
  next: string;
  last: boolean;
}

/** One question from its stem to its explanation; what asks for an answer needs script, and is hidden without it. */
export function AskQuestion({ attempt, question, topic, shown, before, asksConfidence, closed, next, last }: Props) {
  const [answer, setAnswer] = useState<Answer | null>(before?.answer ?? null);
  const [confidence, setConfidence] = useState<number | null>(before?.confidence ?? null);
  const { given, state, problem, send } = useAnswering({ attempt, question, before });
  const hydrated = useHydrated();
  const verdict = useRef<HTMLDivElement>(null);
  const answeredNow = given !== null && before === null;
  useEffect(() => {
    if (answeredNow) verdict.current?.focus();
  }, [answeredNow]);
  const View = viewOf(shown.kind);
  const told = given?.told ?? null;
  const isWhole = answer !== null && (!asksConfidence || confidence !== null);
  const isAsking = given === null && !closed;
  const locked = given !== null || closed || !hydrated;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answer && isWhole && !given) send(answer, confidence);
      }}
    >
      <QuestionLabel topic={topic} concept={given?.concept ?? null} />
      <h1 className="mt-2 font-serif text-2xl leading-snug font-medium sm:text-[1.75rem]">
        <RichText text={shown.stem} />
      </h1>
      <div ref={verdict} tabIndex={-1} aria-live="polite" className="mt-4 outline-none">
        {told && <VerdictLine score={told.score} confidence={given?.confidence ?? null} />}
        {given && !told && <StoredNote />}
      </div>
      <div className={isAsking ? 'noscript:hidden' : ''}>
        <div className="mt-4">
          <View
            shown={shown}
            answer={given?.answer ?? answer}
            revealed={told?.revealed ?? null}
            locked={locked}
            onAnswer={setAnswer}
          />
        </div>
        {asksConfidence && !told && <ConfidenceChoice chosen={confidence} locked={locked} onChoose={setConfidence} />}
      </div>
      {told && given?.concept && (
        <Explanation told={told} question={question} concept={given.concept} next={next} last={last} />
      )}
      {!told && (
        <div className={`mt-6 flex flex-wrap items-center gap-3 ${isAsking ? 'noscript:hidden' : ''}`}>
          {isAsking && (
            <button type="submit" className={buttonStyle.primary} disabled={!isWhole || state === 'sending'}>
              {state === 'sending' ? 'Sending …' : 'Answer'}
            </button>
          )}
          {(given || !last) && (
            <Link href={next} className={given ? buttonStyle.primary : buttonStyle.quiet}>
              {given ? (last ? 'To the end of the round' : 'Next question') : closed ? 'Next question' : 'Skip'}
            </Link>
          )}
          {closed && !given && <p className="text-quiet">You left this question open when you finished the round.</p>}
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
