'use client';
import { Field, inputStyle } from './field.tsx';

interface Props {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A whole number that may be left out. */
export function NumberField({ label, value, onChange }: Props) {
  return (
    <Field label={label}>
      <input
        type="number"
        step={1}
        className={`${inputStyle} tabular-nums`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      />
    </Field>
  );
}
