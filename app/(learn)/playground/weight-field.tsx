'use client';
import { useRef, useState } from 'react';
import { WEIGHT_LIMIT } from '#lib/playground/weight-limit.ts';

interface Props {
  label: string;
  value: number;
  onSet: (value: number) => void;
  /** Called when it is left: `byKey` by Enter with a sound number or by Escape, else by losing the focus. */
  onLeave?: (byKey: boolean) => void;
  /** Takes the focus as soon as it is there. */
  isEager?: boolean;
}

const written = (value: number) => String(Number(value.toPrecision(4)));
const isSound = (text: string) => text.trim() !== '' && Math.abs(Number(text)) <= WEIGHT_LIMIT;

/**
 * A weight as a number to type over: Enter or leaving it sets it, Escape does not. While it has the focus it stands
 * still, and what was not typed over is not set, so that looking at a rounded weight does not change it.
 */
export function WeightField({ label, value, onSet, onLeave, isEager = false }: Props) {
  const [held, setHeld] = useState<string | null>(null);
  /** The text that stands for the weight as it is. */
  const known = useRef('');
  const hold = () => {
    known.current = written(value);
    setHeld(known.current);
  };
  const commit = (text: string): boolean => {
    if (text === known.current) return true;
    if (!isSound(text)) return false;
    known.current = text;
    onSet(Number(text));
    return true;
  };
  return (
    <input
      ref={(input) => {
        if (!isEager || held !== null || !input) return;
        input.focus();
        input.select();
      }}
      type="number"
      step="any"
      min={-WEIGHT_LIMIT}
      max={WEIGHT_LIMIT}
      aria-label={label}
      aria-invalid={held !== null && !isSound(held)}
      title={`A number from −${WEIGHT_LIMIT} to ${WEIGHT_LIMIT}`}
      value={held ?? written(value)}
      onFocus={hold}
      onChange={(event) => {
        if (held === null) known.current = written(value);
        setHeld(event.target.value);
      }}
      onBlur={(event) => {
        commit(event.currentTarget.value);
        setHeld(null);
        onLeave?.(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          known.current = event.currentTarget.value; // nothing is left to be set
          setHeld(null);
          onLeave?.(true);
        }
        if (event.key === 'Enter' && commit(event.currentTarget.value)) onLeave?.(true);
      }}
      className="h-9 w-24 [appearance:textfield] rounded-lg border border-line bg-card px-2 font-mono tabular-nums hover:border-accent aria-invalid:border-bad [&::-webkit-inner-spin-button]:appearance-none"
    />
  );
}
