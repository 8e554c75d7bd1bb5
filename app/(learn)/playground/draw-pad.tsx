'use client';
import { type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { formatNumber } from '#lib/base/numbers.ts';
import { REACH } from '#lib/playground/features.ts';
import { fromPlane, MOST_POINTS, type OwnData } from '#lib/playground/own-data.ts';
import { ownDataset } from '#lib/playground/plane-data.ts';
import { PlaygroundPlane } from '#lib/ui/chart/playground-plane.tsx';
import { NextClass } from './next-class.tsx';
import { NextValue } from './next-value.tsx';
import { smallButton } from './small-button.ts';

const none = new Float32Array();
const STEP = REACH / 15;
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

interface Props {
  own: OwnData;
  onChange: (own: OwnData) => void;
}

/** A plane to place points on: by pointer, or by arrow keys and Enter. */
export function DrawPad({ own, onChange }: Props) {
  const id = useId();
  const [cursor, setCursor] = useState({ x: 0, y: 0 });
  const [chosen, setChosen] = useState(0);
  const [value, setValue] = useState(1);
  const { classes, rows, axes } = own;
  const isNumbers = classes.length === 0;
  const target = isNumbers ? fromPlane(axes.target, value) : Math.min(chosen, classes.length - 1);
  const targetInWords = isNumbers ? `of value ${formatNumber(target)}` : `of class ${classes[target]}`;
  const place = (x: number, y: number) => {
    if (rows.length >= MOST_POINTS) return;
    const row = { x1: fromPlane(axes.x1, x), x2: fromPlane(axes.x2, y), target };
    onChange({ ...own, rows: [...rows, row] });
  };
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail === 0) return place(cursor.x, cursor.y); // by key
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * 2 * REACH - REACH;
    const y = REACH - ((event.clientY - top) / height) * 2 * REACH;
    setCursor({ x, y });
    place(x, y);
  };
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = event.shiftKey ? STEP / 4 : STEP;
    const inside = (value: number) => Math.max(-REACH, Math.min(REACH, value));
    setCursor({ x: inside(cursor.x + step * direction[0]), y: inside(cursor.y + step * direction[1]) });
  };
  return (
    <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      <div className="grid content-start gap-3 md:order-2">
        {isNumbers ? (
          <NextValue axis={axes.target} value={value} onChange={setValue} />
        ) : (
          <NextClass
            classes={classes}
            chosen={target}
            onChoose={setChosen}
            onAdd={(name) => {
              onChange({ ...own, classes: [...classes, name] });
              setChosen(classes.length);
            }}
          />
        )}
        <p id={`${id}-how`} className="text-[0.8125rem] leading-5 text-quiet">
          Click or tap to place a point. With the keyboard: arrow keys move the cross (with Shift a little), Enter
          places.
        </p>
        <p aria-live="polite" className="text-sm tabular-nums">
          Cross at {formatNumber(fromPlane(axes.x1, cursor.x))}, {formatNumber(fromPlane(axes.x2, cursor.y))};{' '}
          {rows.length} points
        </p>
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className={smallButton}
            disabled={rows.length === 0}
            onClick={() => onChange({ ...own, rows: rows.slice(0, -1) })}
          >
            Take back the last point
          </button>
          <button
            type="button"
            className={smallButton}
            disabled={rows.length === 0}
            onClick={() => onChange({ ...own, rows: [] })}
          >
            Remove all points
          </button>
        </div>
      </div>
      <button
        type="button"
        onClick={click}
        onKeyDown={move}
        aria-label={`Place a point ${targetInWords}`}
        aria-describedby={`${id}-how`}
        className="block w-full max-w-sm self-start cursor-crosshair touch-manipulation rounded-xl"
      >
        <PlaygroundPlane
          outputs={none}
          resolution={1}
          width={1}
          kind={isNumbers ? 'number' : classes.length > 2 ? 'classes' : 'logit'}
          points={[ownDataset(own)]}
          reach={REACH}
          cursor={cursor}
        />
      </button>
    </div>
  );
}
