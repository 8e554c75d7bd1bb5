'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import type { Link } from '#lib/playground/network-links.ts';
import { ScrollBox } from '#lib/ui/scroll-box.tsx';
import { networkLayout } from './network-layout.ts';
import { NetworkLine } from './network-line.tsx';
import { NetworkNeuronButtons, type Neuron } from './network-neuron-buttons.tsx';
import { NetworkNeurons } from './network-neurons.tsx';
import { NetworkNodes } from './network-nodes.tsx';
import { useWidth } from './use-width.ts';
import { WeightField } from './weight-field.tsx';

interface Props {
  /** The names of what stands in each column, features first, outputs last. */
  columns: readonly (readonly string[])[];
  links: readonly Link[];
  /** What each column but the last makes of the plane, resolution squared × neurons. */
  neurons: readonly Float32Array[];
  resolution: number;
  /** Whether hidden neurons lie between 0 and 1 instead of about 0. */
  isPositive: boolean;
  label: string;
  /** The feature or neuron that is pointed at, or none any more. */
  onLook: (neuron: Neuron | null) => void;
  /** Sets the weight of a line; without it none can be edited. */
  onSet: ((link: Link, value: number) => void) | undefined;
}

/** A network with a small picture in every neuron; lines are weights, thick where large, coloured by sign, to be pressed. */
export function NetworkPicture({ columns, links, neurons, resolution, isPositive, label, onLook, onSet }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [edited, setEdited] = useState<number | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  const [box, room] = useWidth<HTMLElement>(520);
  const { width, height, places } = networkLayout(
    columns.map(({ length }) => length),
    room,
  );
  const most = links.reduce((largest, { weight }) => Math.max(largest, Math.abs(weight)), 1);
  const open = onSet && edited !== null ? links[edited] : undefined;
  const link = open ?? (chosen === null ? undefined : links[chosen]);
  const name = link && `${columns[link.layer]?.[link.from]} → ${columns[link.layer + 1]?.[link.to]}`;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setChosen(null);
    if (event.key === 'Enter' && chosen !== null && onSet) {
      event.preventDefault();
      setEdited(chosen);
    }
    if (!step || links.length === 0) return;
    event.preventDefault();
    const next = ((chosen ?? (step > 0 ? -1 : 0)) + step + links.length) % links.length;
    setChosen(next);
    const line = event.currentTarget.querySelectorAll('[data-link]')[next];
    line?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <figure ref={box} className="min-w-0">
      <ScrollBox label="Picture of the network">
        <div className="relative mx-auto w-fit">
          <NetworkNeurons places={places} maps={neurons} resolution={resolution} isPositive={isPositive} />
          {/* One stop for the keyboard: arrow keys go from weight to weight and scroll along. */}
          <div
            ref={picture}
            role="application"
            aria-label={`${label}. Arrow keys read the weights one by one${onSet ? ', Enter edits one' : ''}.`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes arrow keys
            tabIndex={0}
            onKeyDown={move}
            onBlur={() => setChosen(null)}
            className="relative rounded-xl -outline-offset-2"
          >
            <svg width={width} height={height} className="block" aria-hidden="true">
              {links.map((each, at) => (
                <NetworkLine
                  key={at}
                  link={each}
                  places={places}
                  most={most}
                  isChosen={at === (open ? edited : chosen)}
                  onPoint={() => setChosen(at)}
                  onPress={onSet && (() => setEdited(at))}
                />
              ))}
              <NetworkNodes columns={columns} places={places} />
            </svg>
          </div>
          <NetworkNeuronButtons {...{ columns, places, width, height, onLook }} />
        </div>
      </ScrollBox>
      {open && onSet && (
        <div className="mx-auto mt-1 flex w-fit flex-wrap items-center justify-center gap-x-3 gap-y-1 rounded-lg border border-line px-3 py-1.5 text-sm">
          <span>{name}</span>
          <WeightField
            key={edited}
            label={`Weight ${name}`}
            value={open.weight}
            isEager
            onSet={(value) => onSet(open, value)}
            onLeave={(byKey) => {
              if (byKey) picture.current?.focus(); // first, because it is left once more by this
              setEdited(null);
              setChosen(byKey ? edited : null);
            }}
          />
          <span className="text-quiet">Enter sets it, Escape leaves it.</span>
        </div>
      )}
      <figcaption
        aria-live="polite"
        className={open ? 'sr-only' : 'mt-1 min-h-6 text-center text-sm text-quiet tabular-nums'}
      >
        {link
          ? `${name}: ${formatNumber(link.weight)}`
          : `Point at a line to read its weight${onSet ? ', press it to edit it' : ''}; at a neuron to see it large in the output.`}
      </figcaption>
    </figure>
  );
}
