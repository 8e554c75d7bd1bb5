'use client';
import { useId } from 'react';
import { ladder, nearestRung } from '#lib/playground/ladder.ts';
import type { NumberSetting } from '#lib/playground/setting.ts';
import { valueInWords } from '#lib/playground/value-in-words.ts';
import { Help } from './help.tsx';

interface Props {
  setting: NumberSetting;
  value: number;
  onChange: (value: number) => void;
}

/** A number on a slider that stops at round values. */
export function NumberControl({ setting, value, onChange }: Props) {
  const id = useId();
  const values = ladder(setting);
  const words = valueInWords(setting, value);
  return (
    <div title={setting.help}>
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm">
          {setting.label}
        </label>
        <output htmlFor={id} className="font-mono text-[0.8125rem] whitespace-nowrap tabular-nums">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={values.length - 1}
        step={1}
        value={nearestRung(values, value)}
        aria-valuetext={words}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(values[Number(event.target.value)] ?? value)}
        className="block h-6 w-full cursor-pointer accent-accent"
      />
      <Help id={`${id}-help`}>{setting.help}</Help>
    </div>
  );
}
