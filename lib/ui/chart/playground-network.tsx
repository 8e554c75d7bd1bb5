'use client';
import { type KeyboardEvent, useState } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import { classFills } from './playground-colours.ts';
import { linkPath, NODE, networkLayout, type Place } from './playground-network-layout.ts';
import { PlaygroundNeurons } from './playground-neurons.tsx';

export interface NetworkLink {
  /** The column that it leaves; it enters the next. */
  layer: number;
  from: number;
  to: number;
  weight: number;
}
interface Props {
  /** The names of what stands in each column, features first, outputs last. */
  columns: readonly (readonly string[])[];
  links: readonly NetworkLink[];
  /** What each column but the last makes of the plane, resolution squared × neurons. */
  neurons: readonly Float32Array[];
  resolution: number;
  /** Whether hidden neurons lie between 0 and 1 instead of about 0. */
  isPositive: boolean;
  label: string;
  /** Pixels that the picture may take; deep networks take more, and scroll. */
  room: number;
}

/** A network with a small picture in every neuron; lines are weights, thick where large, coloured by sign. */
export function PlaygroundNetwork({ columns, links, neurons, resolution, isPositive, label, room }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { width, height, places } = networkLayout(
    columns.map(({ length }) => length),
    room,
  );
  const most = links.reduce((largest, { weight }) => Math.max(largest, Math.abs(weight)), 1);
  const link = chosen === null ? undefined : links[chosen];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setChosen(null);
    if (!step || links.length === 0) return;
    event.preventDefault();
    setChosen(((chosen ?? (step > 0 ? -1 : 0)) + step + links.length) % links.length);
  };
  return (
    <figure className="min-w-0">
      {/* One stop for the keyboard: arrow keys go from weight to weight and scroll along. */}
      <div
        role="application"
        aria-label={`${label}. Arrow keys read the weights one by one.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes arrow keys, and a box that scrolls must take focus
        tabIndex={0}
        onKeyDown={move}
        onBlur={() => setChosen(null)}
        className="overflow-x-auto rounded-xl"
      >
        <div className="relative mx-auto w-fit">
          <PlaygroundNeurons places={places} maps={neurons} resolution={resolution} isPositive={isPositive} />
          <svg width={width} height={height} className="relative block" aria-hidden="true">
            {links.map((each, at) => (
              <Line
                key={at}
                link={each}
                places={places}
                most={most}
                isChosen={at === chosen}
                onPoint={() => setChosen(at)}
              />
            ))}
            <Nodes columns={columns} places={places} />
          </svg>
        </div>
      </div>
      <figcaption aria-live="polite" className="mt-1 min-h-6 text-center text-sm text-quiet tabular-nums">
        {link
          ? `${columns[link.layer]?.[link.from]} → ${columns[link.layer + 1]?.[link.to]}: ${formatNumber(link.weight)}`
          : 'Point at a line to read its weight.'}
      </figcaption>
    </figure>
  );
}

interface LineProps {
  link: NetworkLink;
  places: readonly (readonly Place[])[];
  /** The largest size of a weight, whose line is the thickest. */
  most: number;
  isChosen: boolean;
  onPoint: () => void;
}

function Line({ link: { layer, from, to, weight }, places, most, isChosen, onPoint }: LineProps) {
  const [start, end] = [places[layer]?.[from], places[layer + 1]?.[to]];
  if (!start || !end) return null;
  const path = linkPath(start, end);
  const size = Math.abs(weight) / most;
  const colour = weight >= 0 ? 'stroke-arm-1' : 'stroke-arm-2';
  return (
    <g className="fill-none">
      <path
        d={path}
        strokeWidth={(isChosen ? 2.5 : 0.5) + 4.5 * size}
        strokeOpacity={weight === 0 ? 0.4 : 0.3 + 0.6 * size}
        strokeDasharray={weight === 0 ? '2 4' : undefined}
        className={isChosen ? 'stroke-ink' : weight === 0 ? 'stroke-quiet' : colour}
      />
      <path d={path} strokeWidth={9} pointerEvents="stroke" onPointerEnter={onPoint} />
    </g>
  );
}

function Nodes({ columns, places }: Pick<Props, 'columns'> & Pick<LineProps, 'places'>) {
  const last = columns.length - 1;
  const outputs = columns[last]?.length ?? 0;
  return columns.map((names, column) =>
    names.map((name, row) => {
      const { x, y } = places[column]?.[row] ?? { x: 0, y: 0 };
      if (column === last)
        return (
          <g key={name} className="text-[13px]">
            <circle cx={x - NODE / 2 + 8} cy={y} r={8} className={outputs > 1 ? (classFills[row] ?? '') : 'fill-ink'} />
            <text x={x - NODE / 2 + 22} y={y + 4.5} className="fill-ink">
              {name.length > 10 ? `${name.slice(0, 9)}…` : name}
            </text>
          </g>
        );
      return (
        <g key={name} className="text-[14px]">
          <rect
            x={x - NODE / 2}
            y={y - NODE / 2}
            width={NODE}
            height={NODE}
            rx={7}
            className="fill-none stroke-ink/45"
            strokeWidth={1.2}
          />
          {column === 0 && (
            <text x={x - NODE / 2 - 8} y={y + 5} textAnchor="end" className="fill-ink font-serif italic">
              {name}
            </text>
          )}
        </g>
      );
    }),
  );
}
