'use client';
import { useEffect, useRef } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';

const keys = [
  ['Space or Enter', 'show the back'],
  ['1', 'Again: I did not know it'],
  ['2', 'Hard: I knew it with effort'],
  ['3', 'Good: I knew it'],
  ['4', 'Easy: I knew it at once'],
  ['U', 'undo the last step'],
  ['B', 'bury the card until tomorrow'],
  ['S', 'suspend the card until you restore it'],
  ['?', 'this list'],
] as const;

interface Props {
  isOpen: boolean;
  onClose: () => void;
  keysOn: boolean;
  onKeysOn: (isOn: boolean) => void;
}

/** What the keys do, and the switch that turns them off. */
export function HelpDialog({ isOpen, onClose, keysOn, onKeysOn }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="keys-title"
      className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-2xl border border-line bg-card p-6 text-ink backdrop:bg-black/40"
    >
      <h2 id="keys-title" className="font-serif text-2xl font-semibold">
        Keys
      </h2>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line px-1.5 py-0.5 font-mono text-sm">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={keysOn}
          onChange={(event) => onKeysOn(event.target.checked)}
          className="size-5 accent-accent"
        />
        Single keys are on
      </label>
      <button type="button" className={`mt-3 ${buttonStyle.primary}`} onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
