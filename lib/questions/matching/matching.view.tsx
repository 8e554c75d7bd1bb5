'use client';
import { useId, useState } from 'react';
import { RichText } from '#lib/ui/rich-text.tsx';
import { cardTone } from '../card-tone.view.tsx';
import type { ShownOption } from '../options.ts';
import { VerdictMark } from '../verdict-mark.view.tsx';
import type { ViewProps } from '../view.ts';
import type { Answer, Revealed, Shown } from './matching.ts';

const textOf = (options: readonly ShownOption[], id: string | undefined) =>
  options.find((option) => option.id === id)?.text ?? '';

export default function MatchingView({
  shown,
  answer,
  revealed,
  locked,
  onAnswer,
}: ViewProps<Shown, Answer, Revealed>) {
  const [matches, setMatches] = useState<Readonly<Record<string, string>>>(answer?.matches ?? {});
  const match = (prompt: string, choice: string) => {
    const others = Object.entries(matches).filter(([id]) => id !== prompt);
    const next = Object.fromEntries(choice === '' ? others : [...others, [prompt, choice]]);
    setMatches(next);
    onAnswer(Object.keys(next).length === shown.prompts.length ? { matches: next } : null);
  };
  const legend = `Choose a match for each. ${Object.keys(matches).length} of ${shown.prompts.length} chosen.`;
  return (
    <fieldset className="grid gap-2.5">
      <legend className={revealed ? 'sr-only' : 'mb-3 text-sm text-quiet'}>{legend}</legend>
      {shown.prompts.map((prompt) => {
        const told = revealed?.pairs.find((pair) => pair.prompt === prompt.id);
        const chosen = matches[prompt.id];
        return told ? (
          <Told key={prompt.id} prompt={prompt.text} chosen={chosen} told={told} choices={shown.choices} />
        ) : (
          <Choice
            key={prompt.id}
            prompt={prompt.text}
            chosen={chosen}
            choices={shown.choices}
            locked={locked}
            onChoose={(choice) => match(prompt.id, choice)}
          />
        );
      })}
      {revealed?.extras.map(({ id, rationale }) => (
        <div key={id} className={`rounded-xl border ${cardTone.open}`}>
          <p className="px-4 py-3.5 leading-6">
            <span className="text-quiet">Belongs to none: </span>
            <RichText text={textOf(shown.choices, id)} />
          </p>
          <p className="border-t border-line/70 px-4 py-3 text-[0.9375rem] leading-6 text-ink/85">
            <RichText text={rationale} />
          </p>
        </div>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  prompt: string;
  chosen: string | undefined;
  choices: readonly ShownOption[];
  locked: boolean;
  onChoose: (choice: string) => void;
}

function Choice({ prompt, chosen, choices, locked, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div
      className={`grid items-center gap-2 rounded-xl border px-4 py-3 transition-colors sm:grid-cols-2 sm:gap-4 ${chosen ? 'border-accent bg-accent/8' : cardTone.open}`}
    >
      <label htmlFor={id} className="leading-6">
        <RichText text={prompt} />
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        disabled={locked}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-11 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-[0.9375rem] hover:border-accent/60"
      >
        <option value="">Choose …</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.text.replaceAll('`', '')}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ToldProps {
  prompt: string;
  chosen: string | undefined;
  told: Revealed['pairs'][number];
  choices: readonly ShownOption[];
}

function Told({ prompt, chosen, told, choices }: ToldProps) {
  const right = chosen === told.choice;
  return (
    <div className={`rounded-xl border ${right ? cardTone.right : cardTone.wrong}`}>
      <p className="grid gap-1 px-4 py-3.5 leading-6 sm:grid-cols-2 sm:gap-4">
        <span>
          <RichText text={prompt} />
        </span>
        <span className="font-medium">
          <span aria-hidden="true">→ </span>
          <RichText text={textOf(choices, told.choice)} />
        </span>
      </p>
      <p className="border-t border-line/70 px-4 py-3 text-[0.9375rem] leading-6 text-ink/85">
        <VerdictMark right={right}>{right ? 'Right.' : `You chose: ${plain(textOf(choices, chosen))}.`}</VerdictMark>{' '}
        <RichText text={told.rationale} />
      </p>
    </div>
  );
}

/** Without the marks of code and the full stop that the sentence brings. */
const plain = (text: string) => text.replaceAll('`', '').replace(/\.$/, '');
