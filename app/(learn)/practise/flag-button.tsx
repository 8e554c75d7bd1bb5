'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

/** Marks a question to come back to; pressed means that it is marked. */
export function FlagButton({ question, flagged, about }: { question: string; flagged: boolean; about?: string }) {
  const [isFlagged, setFlagged] = useState(flagged);
  const [problem, setProblem] = useState('');
  const hydrated = useHydrated();
  const router = useRouter();

  async function toggle() {
    const next = !isFlagged;
    setFlagged(next);
    setProblem('');
    const response = await fetch('/api/flags', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question, flagged: next }),
    }).catch(() => null);
    if (response?.ok) return router.refresh();
    setFlagged(!next);
    setProblem('The flag was not kept. Try again when you are online.');
  }
  return (
    <>
      <button
        type="button"
        aria-pressed={isFlagged}
        disabled={!hydrated}
        onClick={toggle}
        className={`${buttonStyle.quiet} px-3! aria-pressed:bg-arm-1/12 aria-pressed:text-arm-1`}
      >
        <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
          <path
            d="M3.5 14.5v-13h8.5l-2 3.5 2 3.5h-8.5"
            className={`stroke-current ${isFlagged ? 'fill-current' : 'fill-none'}`}
            strokeWidth="1.5"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </svg>
        {isFlagged ? 'Flagged' : 'Flag'}
        {about && <span className="sr-only">: {about}</span>}
      </button>
      {problem && (
        <span role="alert" className="text-sm text-bad">
          {problem}
        </span>
      )}
    </>
  );
}
