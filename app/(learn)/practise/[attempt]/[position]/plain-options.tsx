import type { ShownOption } from '#lib/questions/options.ts';
import { answerField } from '#lib/questions/plain-answer.ts';
import { RichText } from '#lib/ui/rich-text.tsx';

interface Props {
  type: 'radio' | 'checkbox';
  legend: string;
  options: readonly ShownOption[];
  within: string;
}

/** Options to choose among in a plain form: radio buttons under one name, checkboxes each under its option's id. */
export function PlainOptions({ type, legend, options, within }: Props) {
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-3 text-sm text-quiet">{legend}</legend>
      {options.map(({ id, text }) => (
        <label
          key={id}
          className="flex cursor-pointer gap-3 rounded-xl border border-line bg-card px-4 py-3.5 transition-colors hover:border-accent/60 has-checked:border-accent has-checked:bg-accent/8"
        >
          <input
            type={type}
            name={answerField(type === 'radio' ? 'option' : id, within)}
            value={id}
            required={type === 'radio'}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span className="min-w-0 leading-6">
            <RichText text={text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
