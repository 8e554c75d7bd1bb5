'use client';
import { useId } from 'react';

interface Props {
  operation: string;
  text: string;
  /** Why the text cannot be sent or shown, as a sentence, or null. */
  fault: string | null;
  /** Lines to be seen at a time. */
  rows: number;
  /** Its id on the page, for who leads to it. */
  id?: string;
  onChange: (text: string) => void;
}

/** The body of a request as JSON, to be changed. */
export function RequestEditor({ operation, text, fault, rows, id: given, onChange }: Props) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-medium">
        Request <code className="font-mono text-[0.9em] break-all">{operation}</code>
      </label>
      <textarea
        id={id}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        rows={rows}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        className="mt-2 block w-full resize-y rounded-xl border border-line bg-card p-4 font-mono text-[0.8125rem] leading-5 aria-invalid:border-bad"
      />
      {fault !== null && (
        <p id={`${id}-fault`} className="mt-1.5 text-sm text-bad">
          <span aria-hidden="true">✗ </span>
          {fault}
        </p>
      )}
    </div>
  );
}
