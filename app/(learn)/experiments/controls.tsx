'use client';
import type { Chosen, Parameters } from '#lib/experiments/parameters.ts';
import { Slider } from '#lib/ui/slider.tsx';

interface Props {
  parameters: Parameters;
  chosen: Chosen<Parameters>;
  onChoose: (chosen: Chosen<Parameters>) => void;
}

/** A slider for each parameter, made from the parameter's own definition. */
export function Controls({ parameters, chosen, onChoose }: Props) {
  return Object.entries(parameters).map(([name, { label, help, min, max, step, scale, default: value }]) => (
    <Slider
      key={name}
      label={label}
      help={help}
      min={min}
      max={max}
      step={step}
      scale={scale}
      value={chosen[name] ?? value}
      onChange={(next) => onChoose({ ...chosen, [name]: next })}
    />
  ));
}
