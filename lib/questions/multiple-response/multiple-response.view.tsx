'use client';
import { useState } from 'react';
import { OptionList } from '../option-list.view.tsx';
import type { ViewProps } from '../view.ts';
import type { Answer, Revealed, Shown } from './multiple-response.ts';

const words = ['', 'one', 'two', 'three', 'four'];

export default function MultipleResponseView({
  shown,
  answer,
  revealed,
  locked,
  onAnswer,
}: ViewProps<Shown, Answer, Revealed>) {
  const [selected, setSelected] = useState<readonly string[]>(answer?.options ?? []);
  const toggle = (id: string) => {
    const next = selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id];
    setSelected(next);
    onAnswer(next.length === shown.select ? { options: next } : null);
  };
  const over = selected.length - shown.select;
  const remedy = over > 0 ? ` Take ${words[over] ?? over} away.` : '';
  return (
    <OptionList
      type="checkbox"
      legend={`Select ${shown.select}. ${selected.length} selected.${remedy}`}
      options={shown.options}
      revealed={revealed?.options ?? null}
      selected={selected}
      onToggle={toggle}
      locked={locked}
    />
  );
}
