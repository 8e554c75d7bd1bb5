'use client';
import { Field, inputStyle } from './field.tsx';

interface Props<Option extends string> {
  label: string;
  help?: string | undefined;
  /** What is chosen; a value that is no option is shown as it is. */
  value: string;
  options: readonly Option[];
  /** How an option reads, where not as it is. */
  words?: Partial<Record<Option, string>>;
  onChange: (value: Option) => void;
}

/** One of a few words. */
export function SelectField<Option extends string>({ label, help, value, options, words, onChange }: Props<Option>) {
  const isOther = !options.some((option) => option === value);
  return (
    <Field label={label} help={help}>
      {(describedBy) => (
        <select
          aria-describedby={describedBy}
          className={`${inputStyle} cursor-pointer`}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option === event.target.value);
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {isOther && <option value={value}>{value === '' ? 'choose' : value}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {words?.[option] ?? option}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
