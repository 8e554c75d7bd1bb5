'use client';
import { useId, useRef } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';

/** Revokes a key by a plain form; where scripts run, it asks first. The dialog gives the focus back to the button. */
export function RevokeKey({ id, name }: { id: string; name: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  return (
    <>
      <form
        method="post"
        action="/account/keys/revoke"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.showModal();
        }}
      >
        <input type="hidden" name="id" value={id} />
        <button type="submit" className={buttonStyle.secondary} aria-label={`Revoke ${name}`}>
          Revoke
        </button>
      </form>
      <dialog
        ref={dialog}
        aria-labelledby={title}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-2xl border border-line bg-card p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id={title} className="font-serif text-2xl font-semibold wrap-anywhere">
          Revoke {name}?
        </h2>
        <p className="mt-2 leading-7">
          Programs that use it are refused from then on, and it does not come back. Its jobs and models stay yours.
        </p>
        <form method="post" action="/account/keys/revoke" className="mt-5 flex flex-wrap gap-3">
          <input type="hidden" name="id" value={id} />
          <button type="button" className={buttonStyle.secondary} onClick={() => dialog.current?.close()}>
            Keep it
          </button>
          <button type="submit" className={`${buttonStyle.secondary} text-bad!`}>
            Revoke the key
          </button>
        </form>
      </dialog>
    </>
  );
}
