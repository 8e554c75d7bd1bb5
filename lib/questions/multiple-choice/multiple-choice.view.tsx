'use client';
import { OptionList } from '../option-list.view.tsx';
import type { ViewProps } from '../view.ts';
import type { Answer, Revealed, Shown } from './multiple-choice.ts';

export default function MultipleChoiceView({
  shown,
  answer,
  revealed,
  locked,
  onAnswer,
}: ViewProps<Shown, Answer, Revealed>) {
  return (
    <OptionList
      type="radio"
      legend="Choose one answer."
      options={shown.options}
      revealed={revealed?.options ?? null}
      selected={answer ? [answer.option] : []}
      onToggle={(option) => onAnswer({ option })}
      locked={locked}
    />
  );
}
