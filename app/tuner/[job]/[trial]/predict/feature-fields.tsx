'use client';
import { useId } from 'react';

interface Props {
  names: readonly string[];
  /** What stands in the fields. */
  texts: readonly string[];
  onChange: (at: number, text: string) => void;
}

/** A field for each feature, in the units of the data's source. */
export function FeatureFields({ names, texts, onChange }: Props) {
  const id = useId();
  return (
    <div className="grid max-h-112 gap-x-4 grid-cols-2 items-end gap-y-2.5 overflow-y-auto p-1">
      {names.map((name, at) => (
        <div key={at} className="min-w-0">
          <label htmlFor={`${id}-${at}`} className="mb-0.5 block text-sm wrap-anywhere">
            {name}
          </label>
          <input
            id={`${id}-${at}`}
            type="number"
            step="any"
            value={texts[at] ?? ''}
            aria-invalid={numberIn(texts[at]) === null}
            onChange={(event) => onChange(at, event.target.value)}
            className="block min-h-10 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-[0.9375rem] tabular-nums hover:border-accent aria-invalid:border-bad"
          />
        </div>
      ))}
    </div>
  );
}

/** The number that a field holds, or null. */
export function numberIn(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
