import { useId } from 'react';
import { RichText } from '#lib/ui/rich-text.tsx';
import type { RevealedOption, ShownOption } from './options.ts';

const letters = 'ABCDEFGH';

interface Props {
  type: 'radio' | 'checkbox';
  legend: string;
  options: readonly ShownOption[];
  revealed: readonly RevealedOption[] | null;
  selected: readonly string[];
  onToggle: (id: string) => void;
  locked: boolean;
}

/** Options as native radio buttons or checkboxes; after the answer each carries its verdict and rationale. */
export function OptionList({ type, legend, options, revealed, selected, onToggle, locked }: Props) {
  // A case study has several lists in one form, and radio buttons of one name exclude each other.
  const name = `option${useId()}`;
  return (
    <fieldset className="grid gap-2.5">
      <legend className={revealed ? 'sr-only' : 'mb-3 text-sm text-quiet'}>{legend}</legend>
      {options.map((option, at) => {
        const told = revealed?.find(({ id }) => id === option.id);
        const chosen = selected.includes(option.id);
        return (
          <div key={option.id} className={`rounded-xl border transition-colors ${tone(told, chosen)}`}>
            <label className="flex cursor-pointer gap-3 px-4 py-3.5 has-disabled:cursor-default">
              <input
                type={type}
                name={name}
                value={option.id}
                checked={chosen}
                disabled={locked}
                onChange={() => onToggle(option.id)}
                className="mt-1 size-4 shrink-0 accent-accent"
              />
              <span className="w-4 shrink-0 font-mono text-sm leading-6 text-quiet" aria-hidden="true">
                {letters[at]}
              </span>
              <span className="min-w-0 leading-6">
                <RichText text={option.text} />
              </span>
            </label>
            {told && <Rationale told={told} chosen={chosen} />}
          </div>
        );
      })}
    </fieldset>
  );
}

function Rationale({ told, chosen }: { told: RevealedOption; chosen: boolean }) {
  const verdict = told.correct ? (chosen ? 'Right, your choice' : 'Right') : chosen ? 'Wrong, your choice' : 'Wrong';
  return (
    <p className="border-t border-line/70 px-4 py-3 text-[0.9375rem] leading-6 text-ink/85 sm:pl-15">
      <strong className={told.correct ? 'text-good' : 'text-bad'}>
        {told.correct ? '✓' : '✗'} {verdict}.
      </strong>{' '}
      <RichText text={told.rationale} />
    </p>
  );
}

function tone(told: RevealedOption | undefined, chosen: boolean): string {
  if (told?.correct) return 'border-good/60 bg-good/8';
  if (told && chosen) return 'border-bad/60 bg-bad/8';
  if (told) return 'border-line bg-card';
  return chosen ? 'border-accent bg-accent/8' : 'border-line bg-card hover:border-accent/60';
}
