'use client';
import { useId, useRef, useState } from 'react';
import { type Problem, sayProblems } from '#lib/base/problem.ts';
import { timeOrderedId } from '#lib/browser/time-ordered-id.ts';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

const reasons = [
  ['key', 'The key is wrong'],
  ['two-right', 'Two answers are right'],
  ['unclear', 'It is unclear'],
  ['outdated', 'It is outdated'],
  ['other', 'Something else'],
] as const;
const longest = 2000;

/** Tells instructors that a question is at fault; folded away until it is needed. */
export function ReportForm({ question }: { question: string }) {
  const [state, setState] = useState<'ready' | 'sending' | 'sent'>('ready');
  const [reason, setReason] = useState<string>('key');
  const [problem, setProblem] = useState('');
  const id = useRef<string | null>(null);
  const comment = useId();
  const hydrated = useHydrated();

  async function send(form: HTMLFormElement) {
    const fields = Object.fromEntries(new FormData(form));
    if (reason === 'other' && `${fields['comment']}`.trim() === '') {
      form.querySelector('textarea')?.focus();
      return setProblem('“Something else” needs a comment that says what is at fault.');
    }
    id.current ??= timeOrderedId();
    setState('sending');
    setProblem('');
    const reply = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...fields, id: id.current, question }),
    })
      .then((response) => response.json() as Promise<{ outcome: string } | { problems: Problem[] }>)
      .catch(() => ({ problems: [{ where: '', what: 'It did not get through', remedy: 'try again when online' }] }));
    if ('problems' in reply) setProblem(sayProblems(reply.problems));
    setState('problems' in reply ? 'ready' : 'sent');
  }
  if (state === 'sent')
    return (
      <p role="status" className="px-3 py-2.5 text-[0.9375rem] text-good">
        ✓ Reported. An instructor will see it with the question as it is now.
      </p>
    );
  return (
    <details className="group w-full">
      <summary className={`${buttonStyle.quiet} list-none px-3! text-quiet! [&::-webkit-details-marker]:hidden`}>
        Report a wrong key
      </summary>
      <form
        className="mt-2 ml-3 grid gap-4 rounded-xl border border-line bg-card p-4"
        onSubmit={(event) => {
          event.preventDefault();
          send(event.currentTarget);
        }}
      >
        <fieldset>
          <legend className="mb-2 text-sm font-medium">What is at fault?</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-1">
            {reasons.map(([value, says]) => (
              <label key={value} className="flex min-h-9 cursor-pointer items-center gap-2 text-[0.9375rem]">
                <input
                  type="radio"
                  name="reason"
                  value={value}
                  checked={reason === value}
                  onChange={() => setReason(value)}
                  className="accent-accent"
                />
                {says}
              </label>
            ))}
          </div>
        </fieldset>
        <label htmlFor={comment} className="text-sm font-medium">
          Comment{reason !== 'other' && <span className="font-normal text-quiet"> (if you like)</span>}
          <textarea
            id={comment}
            name="comment"
            rows={3}
            maxLength={longest}
            required={reason === 'other'}
            className="mt-2 block w-full rounded-xl border border-line bg-paper px-3.5 py-2.5 text-[0.9375rem] font-normal"
          />
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={!hydrated || state === 'sending'} className={buttonStyle.secondary}>
            Send the report
          </button>
          {problem && (
            <p role="alert" className="text-[0.9375rem] text-bad">
              {problem}
            </p>
          )}
        </div>
      </form>
    </details>
  );
}
