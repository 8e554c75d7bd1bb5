'use client';
import { useId } from 'react';
import { formatNumber, roundTo } from '#lib/base/numbers.ts';

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

const positions = 200;

/** A number on a native range input; on a logarithmic scale equal steps are equal factors. */
export function Slider({ label, help, min, max, step, scale, value, onChange }: Props) {
  const id = useId();
  const logarithmic = scale === 'logarithmic';
  const position = logarithmic ? (Math.log(value / min) / Math.log(max / min)) * positions : value;
  const valueAt = (at: number) => (logarithmic ? roundTo(min * (max / min) ** (at / positions), 2) : at);
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
        min={logarithmic ? 0 : min}
        max={logarithmic ? positions : max}
        step={logarithmic ? 1 : (step ?? 'any')}
        value={position}
        aria-valuetext={formatNumber(value, 4)}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(valueAt(Number(event.target.value)))}
        className="mt-1 h-6 w-full cursor-pointer accent-accent"
      />
      <p id={`${id}-help`} className="text-[0.8125rem] leading-5 text-quiet">
        {help}
      </p>
    </div>
  );
}
