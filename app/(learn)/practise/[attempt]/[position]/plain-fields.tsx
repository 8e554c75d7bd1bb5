import { answerField } from '#lib/questions/plain-answer.ts';
import type { Shown } from '#lib/questions/registry.ts';
import { Prose } from '#lib/ui/prose.tsx';
import { RichText } from '#lib/ui/rich-text.tsx';
import { PlainOptions } from './plain-options.tsx';
import { PlainSelects } from './plain-selects.tsx';

/** The native fields of a question's kind, named as `plainAnswer` reads them. */
export function PlainFields({ shown, within }: { shown: Shown; within: string }) {
  switch (shown.kind) {
    case 'multiple-choice':
      return <PlainOptions type="radio" legend="Choose one answer." options={shown.options} within={within} />;
    case 'multiple-response':
      return (
        <PlainOptions type="checkbox" legend={`Select ${shown.select}.`} options={shown.options} within={within} />
      );
    case 'numeric':
      return (
        <label className="block text-sm text-quiet">
          Type a number with a decimal point, such as 1250, 0.25 or 1e-3{shown.unit && `, in ${shown.unit}`}.
          <input
            name={answerField('text', within)}
            inputMode="decimal"
            autoComplete="off"
            maxLength={64}
            required
            className="mt-3 block min-h-12 w-full max-w-64 rounded-xl border border-line bg-card px-4 font-mono text-lg text-ink"
          />
        </label>
      );
    case 'matching':
      return (
        <PlainSelects
          legend="Choose a match for each."
          rows={shown.prompts}
          choices={shown.choices.map(({ id, text }) => ({ value: id, label: text.replaceAll('`', '') }))}
          within={within}
        />
      );
    case 'ordering':
      return (
        <PlainSelects
          legend="Give each its place; 1 comes first."
          rows={shown.items}
          choices={shown.items.map((_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }))}
          within={within}
        />
      );
    case 'case-study':
      return (
        <div className="grid gap-10">
          <section aria-label="Scenario" className="rounded-xl border border-line bg-card px-5 py-4">
            <Prose text={shown.scenario} />
          </section>
          {shown.parts.map((part, at) => (
            <section key={at}>
              <h2 className="mb-4 font-serif text-xl leading-snug font-medium">
                <span className="mb-1 block font-sans text-sm text-quiet">
                  Part {at + 1} of {shown.parts.length}
                </span>
                <RichText text={part.stem} />
              </h2>
              <PlainFields shown={part} within={`${at}.`} />
            </section>
          ))}
        </div>
      );
  }
}
