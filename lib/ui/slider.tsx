'use client';
import { useId } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import { nearestRung, sliderRungs } from './slider-rungs.ts';

interface Props {
  label: string;
  help: string;
  min: number;
  max: number;
  step?: number | undefined;
  scale?: 'linear' | 'logarithmic' | undefined;
  value: number;
  onChange: (value: number) => void;
}

/** A number on a native range input; on a logarithmic scale each notch is a round number of its own. */
export function Slider({ label, help, min, max, step, scale, value, onChange }: Props) {
  const id = useId();
  const rungs = scale === 'logarithmic' ? sliderRungs({ min, max, step }) : null;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-[0.9375rem] font-medium">
          {label}
        </label>
        <output htmlFor={id} className="font-mono text-sm tabular-nums">
          {formatNumber(value, 4)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={rungs ? 0 : min}
        max={rungs ? rungs.length - 1 : max}
        step={rungs ? 1 : (step ?? 'any')}
        value={rungs ? nearestRung(rungs, value) : value}
        aria-valuetext={formatNumber(value, 4)}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onChange(rungs ? (rungs[Number(target.value)] ?? value) : Number(target.value))}
        className="mt-1 h-6 w-full cursor-pointer accent-accent"
      />
      <p id={`${id}-help`} className="text-[0.8125rem] leading-5 text-quiet">
        {help}
      </p>
    </div>
  );
}
