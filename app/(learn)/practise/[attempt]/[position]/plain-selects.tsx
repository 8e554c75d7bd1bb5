import type { ShownOption } from '#lib/questions/options.ts';
import { answerField } from '#lib/questions/plain-answer.ts';
import { RichText } from '#lib/ui/rich-text.tsx';

interface Props {
  legend: string;
  rows: readonly ShownOption[];
  choices: readonly { value: string; label: string }[];
  within: string;
}

/** One native list for each row of a plain form, under the row's id. */
export function PlainSelects({ legend, rows, choices, within }: Props) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-3 text-sm text-quiet">{legend}</legend>
      {rows.map(({ id, text }) => (
        <label
          key={id}
          className="grid items-center gap-2 rounded-xl border border-line bg-card px-4 py-3 sm:grid-cols-2 sm:gap-4"
        >
          <span className="leading-6">
            <RichText text={text} />
          </span>
          <select
            name={answerField(id, within)}
            required
            defaultValue=""
            className="min-h-11 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-[0.9375rem]"
          >
            <option value="">Choose …</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
