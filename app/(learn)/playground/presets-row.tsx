'use client';
import { useId } from 'react';
import { presets } from '#lib/playground/presets.ts';
import { isSameRun } from '#lib/playground/same-run.ts';
import type { Playground } from '#lib/playground/settings.ts';
import { Fold } from './fold.tsx';

interface Props {
  playground: Playground;
  onChoose: (playground: Playground) => void;
}

/** Settings worth a look, each with a word on why; the one that is set is marked, whatever has set it. */
export function PresetsRow({ playground, onChoose }: Props) {
  const id = useId();
  const active = presets.find((preset) => isSameRun(preset.playground, playground));
  return (
    <Fold title="Presets" says={active?.title ?? 'settings worth a look'}>
      <ul aria-label="Presets" className="grid gap-2.5 sm:grid-cols-2 xl:grid-cols-3">
        {presets.map((preset, at) => (
          <li
            key={preset.title}
            className="relative rounded-xl border border-line bg-card px-3.5 py-2.5 hover:border-accent has-aria-pressed:border-accent has-aria-pressed:bg-accent/8"
          >
            {/* The button is its title, and as large as the card. */}
            <button
              type="button"
              aria-describedby={`${id}-${at}`}
              aria-pressed={preset === active}
              className="cursor-pointer text-left font-medium after:absolute after:inset-0 after:rounded-xl disabled:cursor-not-allowed aria-pressed:text-accent"
              onClick={() => onChoose(preset.playground)}
            >
              {preset === active && <span aria-hidden="true">✓ </span>}
              {preset.title}
            </button>
            <p id={`${id}-${at}`} className="mt-0.5 text-[0.8125rem] leading-5 text-quiet">
              {preset.comment}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
