'use client';
import { useState } from 'react';
import { writeAddress } from '#lib/playground/address.ts';
import { presets } from '#lib/playground/presets.ts';
import type { Playground } from '#lib/playground/settings.ts';
import { smallButton } from './small-button.ts';

interface Props {
  playground: Playground;
  onChoose: (playground: Playground) => void;
}

/** Settings worth a look, each with a word on why. */
export function PresetsRow({ playground, onChoose }: Props) {
  const [comment, setComment] = useState('');
  const address = writeAddress(playground);
  return (
    <section aria-label="Presets">
      <div className="flex flex-wrap gap-1.5">
        {presets.map((preset) => (
          <button
            key={preset.title}
            type="button"
            aria-pressed={writeAddress(preset.playground) === address}
            className={`${smallButton} aria-pressed:border-accent aria-pressed:bg-accent/8`}
            onClick={() => {
              setComment(preset.comment);
              onChoose(preset.playground);
            }}
          >
            {preset.title}
          </button>
        ))}
      </div>
      <p aria-live="polite" className="mt-2.5 max-w-3xl text-[0.9375rem] leading-6 text-quiet empty:hidden">
        {comment}
      </p>
    </section>
  );
}
