'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import { NODE, type Place } from './network-layout.ts';

/** A feature (column 0) or a hidden neuron. */
export interface Neuron {
  column: number;
  row: number;
}
interface Props {
  columns: readonly (readonly string[])[];
  places: readonly (readonly Place[])[];
  width: number;
  height: number;
  onLook: (neuron: Neuron | null) => void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Every feature and neuron as something to point at: one stop for the keyboard, inside it go the arrow keys. */
export function NetworkNeuronButtons({ columns, places, width, height, onLook }: Props) {
  const [at, setAt] = useState<Neuron>({ column: 0, row: 0 });
  const box = useRef<SVGSVGElement>(null);
  const inside = (column: number, row: number): Neuron => {
    const here = Math.max(0, Math.min(places.length - 2, column));
    return { column: here, row: Math.max(0, Math.min((places[here]?.length ?? 1) - 1, row)) };
  };
  const stop = inside(at.column, at.row);
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (event.key === 'Escape') onLook(null);
    if (!direction) return;
    event.preventDefault();
    const next = inside(stop.column + direction[0], stop.row + direction[1]);
    setAt(next);
    box.current?.querySelector<SVGElement>(`[data-neuron="${next.column} ${next.row}"]`)?.focus();
  };
  return (
    <svg
      ref={box}
      width={width}
      height={height}
      role="toolbar"
      aria-label="Features and neurons: arrow keys show one after another large in the output"
      onKeyDown={move}
      className="pointer-events-none absolute inset-0"
    >
      {places.slice(0, -1).flatMap((nodes, column) =>
        nodes.map(({ x, y }, row) => (
          // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
          <rect
            key={`${column} ${row}`}
            data-neuron={`${column} ${row}`}
            role="button"
            tabIndex={column === stop.column && row === stop.row ? 0 : -1}
            aria-label={`Show ${columns[column]?.[row]} large`}
            {...{ x: x - NODE / 2, y: y - NODE / 2, width: NODE, height: NODE, rx: 7 }}
            className="pointer-events-auto cursor-zoom-in fill-transparent hover:stroke-accent hover:stroke-2 focus-visible:stroke-accent focus-visible:stroke-3 focus-visible:outline-none"
            onPointerEnter={() => onLook({ column, row })}
            onPointerLeave={() => onLook(null)}
            onFocus={() => {
              setAt({ column, row });
              onLook({ column, row });
            }}
            onBlur={() => onLook(null)}
          />
        )),
      )}
    </svg>
  );
}
