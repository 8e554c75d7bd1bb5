'use client';
import { Field, inputStyle } from './field.tsx';

interface Props {
  label: string;
  help?: string;
  value: number | undefined;
  /** Distance of the values that the arrow keys go through: 1 for whole numbers, which is usual. */
  step?: number | 'any';
  /** Said in an empty field: what holds then. */
  empty?: string;
  onChange: (value: number | undefined) => void;
}

/** A number that may be left out. */
export function NumberField({ label, help, value, step = 1, empty, onChange }: Props) {
  return (
    <Field label={label} help={help}>
      {(describedBy) => (
        <input
          type="number"
          step={step}
          aria-describedby={describedBy}
          placeholder={empty}
          className={`${inputStyle} tabular-nums`}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        />
      )}
    </Field>
  );
}
