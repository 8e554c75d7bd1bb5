'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { NewKey } from './new-key.tsx';
import { postJson } from './post-json.ts';

interface Made {
  id: string;
  secret: string;
}

/** Asks for a key and shows it, this once. */
export function MakeKey({ endpoint }: { endpoint: string }) {
  const isReady = useHydrated();
  const router = useRouter();
  const [made, setMade] = useState<Made | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = new FormData(form).get('name');
    const outcome = await postJson<Made>('/account/keys', { name });
    setMade('id' in outcome ? outcome : null);
    setFault('id' in outcome ? null : outcome.fault);
    if (!('id' in outcome)) return;
    form.reset();
    router.refresh();
  }

  return (
    <>
      <form onSubmit={make} className="mt-8 flex max-w-xl flex-wrap items-end gap-3">
        <label className="flex-1 font-medium">
          Name of the new key
          <input
            name="name"
            required
            maxLength={60}
            placeholder="my laptop"
            className="mt-1.5 block min-h-11 w-full rounded-xl border border-line bg-card px-3.5 font-normal"
          />
        </label>
        <button type="submit" disabled={!isReady} className={buttonStyle.primary}>
          Make a key
        </button>
      </form>
      {fault && (
        <p role="alert" className="mt-3">
          No key was made: {fault}
        </p>
      )}
      {made && <NewKey {...made} endpoint={endpoint} />}
    </>
  );
}
