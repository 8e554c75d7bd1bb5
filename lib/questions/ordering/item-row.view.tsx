import { type KeyboardEvent, useEffect, useRef } from 'react';
import { RichText } from '#lib/ui/rich-text.tsx';

interface Props {
  text: string;
  /** From 0. */
  place: number;
  of: number;
  locked: boolean;
  dragged: boolean;
  onMove: (to: number) => void;
  /** The pointer has taken the grip. */
  onGrab: (pointer: number) => void;
}

const button =
  'grid size-11 shrink-0 cursor-pointer place-items-center rounded-lg text-quiet hover:bg-accent/8 hover:text-accent disabled:cursor-default aria-disabled:cursor-default aria-disabled:opacity-35';

/** One item with its buttons and its grip, which takes the arrow keys and the pointer. */
export function ItemRow({ text, place, of, locked, dragged, onMove, onGrab }: Props) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  // A row that moves in the page loses the focus; whoever moved it goes on from the same button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new place is what makes it necessary
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  const move = (to: number, from: HTMLButtonElement) => {
    if (to < 0 || to >= of) return;
    pressed.current = from;
    onMove(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(place + step, event.currentTarget);
  };
  const name = text.replaceAll('`', '');
  return (
    <li
      className={`flex items-center gap-1 rounded-xl border py-1.5 pr-2 pl-1 transition-colors ${dragged ? 'border-accent bg-accent/8' : 'border-line bg-card'}`}
    >
      <button
        type="button"
        disabled={locked}
        aria-label={`${name}: place ${place + 1} of ${of}. Move with the arrow keys`}
        className={`${button} touch-none active:cursor-grabbing`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => onGrab(event.pointerId)}
      >
        <span aria-hidden="true">⠿</span>
      </button>
      <span className="w-5 shrink-0 font-mono text-sm leading-6 text-quiet" aria-hidden="true">
        {place + 1}
      </span>
      <span className="min-w-0 flex-1 py-2 leading-6">
        <RichText text={text} />
      </span>
      {([-1, 1] as const).map((step) => (
        <button
          key={step}
          type="button"
          disabled={locked}
          aria-disabled={step < 0 ? place === 0 : place === of - 1}
          aria-label={`Move ${step < 0 ? 'up' : 'down'}: ${name}`}
          className={button}
          onClick={(event) => move(place + step, event.currentTarget)}
        >
          <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
        </button>
      ))}
    </li>
  );
}
