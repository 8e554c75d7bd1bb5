'use client';
import Link from 'next/link';
import { useState } from 'react';
import type { Problem } from '#lib/base/problem.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

/** Makes a flashcard of a question whose answer the learner has been told. Pressing again after a lost reply is safe. */
export function MakeCardButton({ question }: { question: string }) {
  const [state, setState] = useState<'ready' | 'sending' | 'made'>('ready');
  const [problem, setProblem] = useState('');
  const hydrated = useHydrated();
  async function make() {
    setState('sending');
    setProblem('');
    try {
      const response = await fetch('/api/cards', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ question }),
      });
      const reply = (await response.json()) as { problems?: Problem[] };
      if (response.ok) return setState('made');
      setProblem(reply.problems?.map(({ what, remedy }) => `${what}: ${remedy}.`).join(' ') ?? 'The server failed.');
    } catch {
      setProblem('That did not get through. Try again when you are online.');
    }
    setState('ready');
  }
  return (
    <>
      {state === 'made' ? (
        <p role="status" className="inline-flex min-h-11 items-center text-[0.9375rem] text-quiet">
          Among your&nbsp;
          <Link href="/cards" className="text-accent underline underline-offset-2">
            cards
          </Link>
          .
        </p>
      ) : (
        <button type="button" className={buttonStyle.quiet} onClick={make} disabled={!hydrated || state === 'sending'}>
          Make a card of this question
        </button>
      )}
      {problem && (
        <p role="alert" className="w-full text-sm text-bad">
          {problem}
        </p>
      )}
    </>
  );
}
