'use client';
import { type PointerEvent, useRef, useState } from 'react';
import type { ViewProps } from '../view.ts';
import { ItemRow } from './item-row.view.tsx';
import type { Answer, Revealed, Shown } from './ordering.ts';
import { RightOrder } from './right-order.view.tsx';

/** The items as a list that buttons, arrow keys and the pointer reorder; a live region says where an item has gone. */
export default function OrderingView({
  shown,
  answer,
  revealed,
  locked,
  onAnswer,
}: ViewProps<Shown, Answer, Revealed>) {
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const order = answer?.order ?? shown.items.map(({ id }) => id);
  const textOf = (id: string) => shown.items.find((item) => item.id === id)?.text ?? '';
  if (revealed) return <RightOrder items={revealed.items} order={order} textOf={textOf} />;

  const move = (id: string, to: number) => {
    if (locked || to < 0 || to >= order.length || order[to] === id) return;
    onAnswer({
      order: order.filter((other) => other !== id).toSpliced(to, 0, id),
    });
    setSaid(`${textOf(id).replaceAll('`', '')}: moved to place ${to + 1} of ${order.length}.`);
  };
  const drag = ({ clientY }: PointerEvent) => {
    const to = dragged === null ? -1 : placeAt(list.current, clientY);
    if (dragged !== null) move(dragged, to);
  };
  // The list holds the pointer, for a row that moves in the page would lose it.
  return (
    <fieldset>
      <legend className="mb-3 text-sm text-quiet">
        Put these in order, the first at the top. The order in which they come at first is not the right one.
      </legend>
      <ol ref={list} className="grid gap-2.5" onPointerMove={drag} onLostPointerCapture={() => setDragged(null)}>
        {order.map((id, at) => (
          <ItemRow
            key={id}
            text={textOf(id)}
            place={at}
            of={order.length}
            locked={locked}
            dragged={dragged === id}
            onMove={(to) => move(id, to)}
            onGrab={(pointer) => {
              list.current?.setPointerCapture(pointer);
              setDragged(id);
            }}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

/** The place of the row at a height of the window, in CSS pixels; -1 between rows. */
function placeAt(list: HTMLElement | null, y: number): number {
  return [...(list?.children ?? [])].findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return y >= top && y <= bottom;
  });
}
