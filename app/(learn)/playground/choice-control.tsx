'use client';
import { useId } from 'react';
import { Help } from './help.tsx';

interface Props<Option extends string> {
  label: string;
  help: string;
  options: Readonly<Record<Option, string>>;
  value: Option;
  onChange: (value: Option) => void;
}

/** One of a few named options. */
export function ChoiceControl<Option extends string>({ label, help, options, value, onChange }: Props<Option>) {
  const id = useId();
  return (
    <div title={help}>
      <label htmlFor={id} className="block text-sm">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value as Option)}
        className="mt-1 h-9 w-full cursor-pointer rounded-lg border border-line bg-card px-2 text-sm hover:border-accent"
      >
        {Object.entries<string>(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      <Help id={`${id}-help`}>{help}</Help>
    </div>
  );
}
