'use client';
import { useId, useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import type { Problem } from '#lib/base/problem.ts';
import { type LabelReading, readCsv } from '#lib/playground/csv.ts';
import { sizeProblem } from '#lib/playground/csv-size.ts';
import type { OwnData } from '#lib/playground/own-data.ts';
import { ChoiceControl } from './choice-control.tsx';
import { smallButton } from './small-button.ts';

const readings: Record<LabelReading, string> = {
  auto: 'As the data suggest',
  classes: 'Classes',
  numbers: 'Numbers',
};

interface Props {
  onRead: (own: OwnData) => void;
  /** Side by side instead of below each other. */
  isWide: boolean;
}

/** Reads points from pasted text or a file; faults are told line by line. */
export function CsvEntry({ onRead, isWide }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<LabelReading>('auto');
  const [problems, setProblems] = useState<Problem[]>([]);
  const [said, setSaid] = useState('');
  const use = (given: string) => {
    const read = readCsv(given, reading);
    setProblems(read.kind === 'faults' ? read.problems : []);
    setSaid(read.kind === 'data' ? [`${counted(read.own.rows.length, 'point')} read.`, ...read.notes].join(' ') : '');
    if (read.kind === 'data') onRead(read.own);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    // Refused by its size before it is read into the page.
    const tooLarge = sizeProblem('the file', file.size);
    if (tooLarge) {
      setText('');
      setSaid('');
      setProblems([tooLarge]);
      return;
    }
    const opened = await file.text();
    setText(opened);
    use(opened);
  };
  return (
    <div
      className={`grid content-start gap-x-10 gap-y-3 ${isWide ? 'md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]' : ''}`}
    >
      <div>
        <label htmlFor={id} className="text-sm">
          Points as CSV
        </label>
        <p id={`${id}-help`} className="text-[0.8125rem] leading-5 text-quiet">
          Lines of x1, x2 and a label, or a header that names them so. Comma, semicolon or tab; at most 5,000 rows and 1
          MB.
        </p>
        <textarea
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={`${id}-help`}
          spellCheck={false}
          rows={6}
          placeholder={'x1,x2,label\n1.5,-2,yes\n0.3,4,no'}
          className="mt-1.5 block w-full rounded-lg border border-line bg-paper px-3 py-2 font-mono text-[0.8125rem] placeholder:text-quiet"
        />
      </div>
      <div className="grid content-start gap-3">
        <div className="flex flex-wrap items-end gap-3">
          <ChoiceControl
            label="Read the label as"
            help="Up to five whole numbers, or words, count as classes; other numbers are learnt as numbers."
            options={readings}
            value={reading}
            onChange={setReading}
          />
          <button type="button" className={smallButton} onClick={() => use(text)}>
            Use this text
          </button>
          <label className={`${smallButton} relative has-focus-visible:outline-2 has-focus-visible:outline-accent`}>
            Open a file
            <input
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              aria-label="Open a CSV file"
              className="absolute inset-0 size-full cursor-pointer opacity-0"
              onChange={(event) => {
                open(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </label>
        </div>
        <p role="status" className="text-sm text-good empty:hidden">
          {said}
        </p>
        {problems.length > 0 && (
          <div role="alert" className="rounded-xl bg-bad/8 p-3.5 text-sm leading-5.5">
            <p className="font-medium text-bad">Nothing was read:</p>
            <ul className="mt-1 list-disc pl-5">
              {problems.map(({ where, what, remedy }) => (
                <li key={`${where} ${what}`} className="break-words">
                  {where}: {what}. {remedy}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
