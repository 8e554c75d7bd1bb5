'use client';
import { useState } from 'react';

export interface Preset {
  title: string;
  comment: string;
  parameters: Record<string, number | string>;
}

/** Settings worth a look, each with a word on why. */
export function Presets({
  presets,
  onChoose,
}: {
  presets: readonly Preset[];
  onChoose: (parameters: Record<string, number | string>) => void;
}) {
  const [comment, setComment] = useState('');
  return (
    <div>
      <p className="text-[0.9375rem] font-medium">Presets</p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {presets.map((preset) => (
          <button
            key={preset.title}
            type="button"
            className="min-h-9 cursor-pointer rounded-lg border border-line px-3 text-left text-sm hover:border-accent"
            onClick={() => {
              setComment(preset.comment);
              onChoose(preset.parameters);
            }}
          >
            {preset.title}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="mt-2 text-[0.8125rem] leading-5 text-quiet empty:hidden">
        {comment}
      </p>
    </div>
  );
}
