'use client';
import { useId } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import { type Axis, fromPlane } from '#lib/playground/own-data.ts';

interface Props {
  axis: Axis;
  /** As it is drawn, from −1 to 1. */
  value: number;
  onChange: (value: number) => void;
}

/** Which number the next point has, in the data's own units. */
export function NextValue({ axis, value, onChange }: Props) {
  const id = useId();
  const words = formatNumber(fromPlane(axis, value));
  return (
    <div className="max-w-sm">
      <div className="flex items-baseline justify-between gap-2 text-sm">
        <label htmlFor={id}>Value of the next point</label>
        <output htmlFor={id} className="font-mono text-[0.8125rem] tabular-nums">
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={-1}
        max={1}
        step={0.1}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.target.value))}
        className="block h-6 w-full cursor-pointer accent-accent"
      />
    </div>
  );
}
