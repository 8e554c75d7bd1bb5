'use client';
import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { type Cells, cellsOf, type Ink, type Place, stroked, toggled } from './ink.ts';
import { InkCanvas } from './ink-canvas.tsx';

interface Props {
  cells: Cells;
  ink: Ink;
  onChange: (change: (ink: Ink) => Ink) => void;
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A board to draw on: with a soft brush by pointer, cell by cell with arrow keys and Space. */
export function DrawingBoard({ cells, ink, onChange }: Props) {
  const id = useId();
  const [cursor, setCursor] = useState({ row: Math.floor(cells.height / 2), column: Math.floor(cells.width / 2) });
  const [byKeys, setByKeys] = useState(false);
  const last = useRef<Place | null>(null);
  const cell = cursor.row * cells.width + cursor.column;
  const draw = (event: PointerEvent<HTMLButtonElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const to = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    const from = last.current ?? to;
    last.current = to;
    onChange((before) => stroked(before, cells, from, to));
  };
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = null;
    setByKeys(false);
    draw(event);
  };
  const move = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    setByKeys(true);
    const step = event.shiftKey ? 4 : 1;
    const inside = (place: number, length: number) => Math.max(0, Math.min(length - 1, place));
    setCursor({
      row: inside(cursor.row + step * direction[1], cells.height),
      column: inside(cursor.column + step * direction[0], cells.width),
    });
  };
  const strength = cellsOf(ink, cells)[cell] ?? 0;
  return (
    <div>
      <button
        type="button"
        aria-label={`Drawing board of ${cells.height} by ${cells.width} cells`}
        aria-describedby={`${id}-how`}
        className="block w-full cursor-crosshair touch-none rounded-xl select-none"
        onPointerDown={begin}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && draw(event)}
        onKeyDown={move}
        onFocus={(event) => setByKeys(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setByKeys(false)}
        // A click without a pointer is one by key.
        onClick={({ detail }) => detail === 0 && onChange((before) => toggled(before, cells, cell))}
      >
        <InkCanvas ink={ink} cells={cells} cursor={byKeys ? cell : null} />
      </button>
      <p id={`${id}-how`} className="mt-2 text-[0.8125rem] leading-5 text-quiet">
        Draw with mouse, pen or finger. By keyboard: arrow keys move the frame (with Shift by four cells), Space sets or
        clears its cell.
      </p>
      <p aria-live="polite" className="sr-only">
        {byKeys &&
          `Row ${cursor.row + 1}, column ${cursor.column + 1}: ${strength === 0 ? 'empty' : `${Math.round(100 * strength)} % ink`}`}
      </p>
    </div>
  );
}
