'use client';
import { useId, useState } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import { RichText } from '#lib/ui/rich-text.tsx';
import { cardTone } from '../card-tone.view.tsx';
import { VerdictMark } from '../verdict-mark.view.tsx';
import type { ViewProps } from '../view.ts';
import type { Answer, Result, Revealed, Shown } from './numeric.ts';
import { readNumber } from './read-number.ts';

export default function NumericView({ shown, answer, revealed, locked, onAnswer }: ViewProps<Shown, Answer, Revealed>) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const [text, setText] = useState(answer?.text ?? '');
  const typed = readNumber(text, shown.unit);
  const unreadable = left && text !== '' && typed === null;
  return (
    <div className="grid gap-4">
      <div>
        <label htmlFor={id} className="mb-3 block text-sm text-quiet">
          Type a number{shown.unit && ', with or without its unit'}.
        </label>
        <div className="flex items-center gap-3">
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            maxLength={64}
            value={text}
            readOnly={locked}
            aria-invalid={unreadable}
            aria-describedby={`${id}-unit ${id}-hint`}
            onChange={({ target: { value } }) => {
              setText(value);
              onAnswer(readNumber(value, shown.unit) === null ? null : { text: value });
            }}
            onBlur={() => setLeft(true)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') setLeft(true);
            }}
            className="min-h-12 w-full max-w-64 rounded-xl border border-line bg-card px-4 font-mono text-lg tabular-nums read-only:bg-transparent hover:border-accent/60 aria-invalid:border-bad"
          />
          <span id={`${id}-unit`} className="text-quiet">
            {shown.unit}
          </span>
        </div>
        <p id={`${id}-hint`} aria-live="polite" className="mt-2 text-sm text-bad empty:hidden">
          {unreadable && 'This cannot be read as a number. Write one with a decimal point, such as 1250, 0.25 or 1e-3.'}
        </p>
      </div>
      {revealed && <Results revealed={revealed} unit={shown.unit} typed={typed ?? Number.NaN} />}
    </div>
  );
}

/** The verdict on what was typed, then the right number, the slip that was made if it is known, and other slips. */
function Results({ revealed, unit, typed }: { revealed: Revealed; unit: string; typed: number }) {
  const isHit = ({ low, high }: Result) => typed >= low && typed <= high;
  const slips = revealed.errors.toSorted((a, b) => Number(isHit(b)) - Number(isHit(a)));
  const isRight = isHit(revealed.right);
  return (
    <>
      <p className="text-[0.9375rem]">
        <VerdictMark right={isRight}>{isRight ? 'Your number is right.' : 'Your number is wrong.'}</VerdictMark>
      </p>
      <ul className="grid gap-2.5" aria-label="Results and what leads to them">
        {[revealed.right, ...slips].map((result) => {
          const right = result === revealed.right;
          const tone = right ? cardTone.right : isHit(result) ? cardTone.wrong : cardTone.open;
          return (
            <li key={result.value} className={`rounded-xl border px-4 py-3.5 leading-6 ${tone}`}>
              <p className="font-mono text-lg tabular-nums">
                {inFull(result.value)} <span className="font-sans text-base text-quiet">{unit}</span>
              </p>
              <p className="mt-1 text-[0.9375rem] text-ink/85">
                <VerdictMark right={right}>{wordsFor(right, isHit(result))}</VerdictMark>{' '}
                <RichText text={result.rationale} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const wordsFor = (right: boolean, hit: boolean) =>
  right ? (hit ? 'Right, your number.' : 'Right.') : hit ? 'Wrong, your number.' : 'A typical slip.';

/** All digits of a result; very large and very small ones as powers of ten. */
function inFull(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return formatNumber(value);
  return value.toLocaleString('en-GB', { maximumFractionDigits: 12 }).replace('-', '−');
}
