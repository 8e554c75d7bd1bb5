'use client';

interface Props {
  label: string;
  names: readonly string[];
  value: string;
  onChange: (name: string) => void;
}

/** Which hyperparameter a plot is about. */
export function PickDimension({ label, names, value, onChange }: Props) {
  return (
    <select
      aria-label={label}
      className="mb-2 min-h-9 max-w-full cursor-pointer rounded-lg border border-line bg-card px-2 text-sm hover:border-accent"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
