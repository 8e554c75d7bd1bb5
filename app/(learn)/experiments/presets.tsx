'use client';
import { useId } from 'react';

export interface Preset {
  title: string;
  comment: string;
  parameters: Record<string, number | string>;
}

interface Props {
  presets: readonly Preset[];
  /** Whether the settings are those of a preset just now. */
  isActive: (preset: Preset) => boolean;
  onChoose: (parameters: Record<string, number | string>) => void;
}

/** Settings worth a look, each with a word on why. */
export function Presets({ presets, isActive, onChoose }: Props) {
  const id = useId();
  return (
    <div>
      <p id={id} className="text-[0.9375rem] font-medium">
        Presets
      </p>
      <ul aria-labelledby={id} className="mt-2 grid gap-3 sm:max-lg:grid-cols-2">
        {presets.map((preset, at) => (
          <li key={preset.title}>
            <button
              type="button"
              aria-pressed={isActive(preset)}
              aria-describedby={`${id}-${at}`}
              className="min-h-9 cursor-pointer rounded-lg border border-line px-3 text-left text-sm hover:border-accent aria-pressed:border-accent aria-pressed:bg-accent/10 aria-pressed:font-medium"
              onClick={() => onChoose(preset.parameters)}
            >
              {preset.title}
            </button>
            <p id={`${id}-${at}`} className="mt-1 text-[0.8125rem] leading-5 text-quiet">
              {preset.comment}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
