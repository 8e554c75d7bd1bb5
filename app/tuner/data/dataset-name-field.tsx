'use client';
import { useId } from 'react';
import { inputStyle } from '#app/tuner/new/field.tsx';

/** The name that a data set is to have, and its address. */
export function DatasetNameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const id = useId();
  return (
    <div className="max-w-96">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Name
      </label>
      <input
        id={id}
        aria-describedby={`${id}-address`}
        className={inputStyle}
        value={name}
        maxLength={40}
        required
        pattern="[a-z0-9](-?[a-z0-9])*"
        title="Small letters, digits and single hyphens between them"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-address`} className="mt-1 font-mono text-[0.8125rem] text-quiet wrap-anywhere">
        s3://holdout/{name || '…'}/train
      </p>
    </div>
  );
}
