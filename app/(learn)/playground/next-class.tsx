'use client';
import { useId } from 'react';
import { MOST_CLASSES } from '#lib/playground/own-data.ts';
import { classFills } from '#lib/ui/chart/playground-colours.ts';
import { smallButton } from './small-button.ts';

interface Props {
  classes: readonly string[];
  chosen: number;
  onChoose: (at: number) => void;
  onAdd: (name: string) => void;
}

/** Of which class the next point is drawn, or a new one. */
export function NextClass({ classes, chosen, onChoose, onAdd }: Props) {
  const id = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5">
      <legend className="mb-1 text-sm">Class of the next point</legend>
      {classes.map((name, at) => (
        <label
          key={name}
          className="relative inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-lg border border-line px-3 text-sm has-checked:border-accent has-checked:bg-accent/10 has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={id}
            checked={at === chosen}
            onChange={() => onChoose(at)}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
          <svg viewBox="0 0 10 10" className={`size-2.5 ${classFills[at]}`} aria-hidden="true">
            <circle cx={5} cy={5} r={5} />
          </svg>
          {name}
        </label>
      ))}
      {classes.length < MOST_CLASSES && (
        <button type="button" className={smallButton} onClick={() => onAdd(freeName(classes))}>
          New class
        </button>
      )}
    </fieldset>
  );
}

const freeName = (classes: readonly string[]) => [...'abcdefghij'].find((name) => !classes.includes(name)) ?? 'new';
