'use client';
import { inputStyle } from '#app/tuner/new/field.tsx';

const readings = {
  auto: 'As the values suggest',
  classes: 'Classes',
  value: 'A value',
} as const;

export interface TargetChoice {
  /** Place of the column. */
  target: number;
  reading: keyof typeof readings;
}
interface Props {
  names: readonly string[];
  choice: TargetChoice;
  onChange: (choice: TargetChoice) => void;
}

/** Which column is predicted, and as what. */
export function TargetFields({ names, choice, onChange }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <label className="block min-w-0">
        <span className="mb-1 block text-sm font-medium">Column to predict</span>
        <select
          className={`${inputStyle} cursor-pointer`}
          value={choice.target}
          onChange={(event) => onChange({ ...choice, target: Number(event.target.value) })}
        >
          {names.map((name, at) => (
            <option key={at} value={at}>
              {name || `column ${at + 1}`}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-medium">What it holds</legend>
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 text-[0.9375rem]">
          {Object.entries(readings).map(([reading, words]) => (
            <label key={reading} className="flex cursor-pointer items-center gap-1.5">
              <input
                type="radio"
                name="reading"
                className="size-4 accent-accent"
                checked={choice.reading === reading}
                onChange={() => onChange({ ...choice, reading: reading as TargetChoice['reading'] })}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
