'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { postJson } from './post-json.ts';

const input = 'mt-1.5 block min-h-11 w-full rounded-xl border border-line bg-card px-3.5 font-normal';

/** Makes the jobs of the key that the machine printed at its first start the learner's own. */
export function TakeOver() {
  const isReady = useHydrated();
  const router = useRouter();
  const [fault, setFault] = useState<string | null>(null);

  async function take(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { id, secret } = Object.fromEntries(new FormData(event.currentTarget));
    const outcome = await postJson('/account/keys/take-over', { id, secret });
    if ('fault' in outcome) return setFault(outcome.fault);
    router.push('/tuner');
  }

  return (
    <details className="mt-10 max-w-xl rounded-2xl border border-line bg-card px-5 py-3">
      <summary className="min-h-9 cursor-pointer font-medium">Is this your machine?</summary>
      <p className="mt-2 text-[0.9375rem] text-quiet">
        At its first start Holdout printed an access key. Give it here, and the key, its jobs and its data are yours:
        you see them in the tuner, and programs that use the key go on.
      </p>
      <form onSubmit={take} className="mt-4 grid gap-4 pb-2">
        <label className="font-medium">
          AWS_ACCESS_KEY_ID
          <input name="id" required maxLength={40} spellCheck={false} autoComplete="off" className={input} />
        </label>
        <label className="font-medium">
          AWS_SECRET_ACCESS_KEY
          <input name="secret" type="password" required maxLength={80} autoComplete="off" className={input} />
        </label>
        <div>
          <button type="submit" disabled={!isReady} className={buttonStyle.secondary}>
            Take it over
          </button>
        </div>
        {fault && <p role="alert">Nothing was taken over: {fault}</p>}
      </form>
    </details>
  );
}
