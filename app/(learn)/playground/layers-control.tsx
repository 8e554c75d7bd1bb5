'use client';
import { useId } from 'react';
import { counted } from '#lib/base/numbers.ts';
import { modelSettings } from '#lib/playground/model-settings.ts';
import { Help } from './help.tsx';

const { help, mostLayers, mostNeurons, label } = modelSettings.hidden;

interface Props {
  hidden: readonly number[];
  onChange: (hidden: readonly number[]) => void;
}

/** Adds and removes hidden layers, and neurons in each. */
export function LayersControl({ hidden, onChange }: Props) {
  const id = useId();
  return (
    <fieldset aria-describedby={id}>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Stepper
          words={counted(hidden.length, 'hidden layer')}
          less="Remove a layer"
          more="Add a layer"
          onLess={hidden.length > 0 ? () => onChange(hidden.slice(0, -1)) : null}
          onMore={hidden.length < mostLayers ? () => onChange([...hidden, hidden.at(-1) ?? 4]) : null}
        />
        {hidden.map((neurons, layer) => (
          <Stepper
            key={layer}
            words={`${neurons} in layer ${layer + 1}`}
            less={`Remove a neuron from layer ${layer + 1}`}
            more={`Add a neuron to layer ${layer + 1}`}
            onLess={neurons > 1 ? () => onChange(hidden.with(layer, neurons - 1)) : null}
            onMore={neurons < mostNeurons ? () => onChange(hidden.with(layer, neurons + 1)) : null}
          />
        ))}
      </div>
      <Help id={id}>{help}</Help>
    </fieldset>
  );
}

interface StepperProps {
  words: string;
  less: string;
  more: string;
  onLess: (() => void) | null;
  onMore: (() => void) | null;
}

function Stepper({ words, less, more, onLess, onMore }: StepperProps) {
  const shape =
    'grid size-7 cursor-pointer place-items-center rounded-full border border-line leading-none hover:border-accent disabled:cursor-not-allowed disabled:text-line';
  return (
    <div className="flex items-center gap-1.5">
      <button type="button" aria-label={less} disabled={!onLess} onClick={onLess ?? undefined} className={shape}>
        −
      </button>
      <button type="button" aria-label={more} disabled={!onMore} onClick={onMore ?? undefined} className={shape}>
        +
      </button>
      <span className="text-sm tabular-nums">{words}</span>
    </div>
  );
}
