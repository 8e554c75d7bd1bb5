'use client';
import { useState } from 'react';
import { Laboratory } from '#app/(learn)/experiments/laboratory.tsx';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import type { Slug } from '#lib/experiments/registry.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';

/** The experiment of a lesson, fetched only when it is wanted. */
export function LessonExperiment({ slug, title }: { slug: Slug; title: string }) {
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  if (open)
    return (
      <div className="mt-8">
        <Laboratory slug={slug} given={{}} startAtOnce />
      </div>
    );
  return (
    <aside className="mt-8 flex flex-wrap items-center justify-between gap-4 rounded-2xl border border-accent/40 bg-accent/5 p-5 print:hidden">
      <div>
        <p className="text-sm text-accent">Do not take it on trust</p>
        <p className="font-serif text-lg font-semibold">{title}</p>
      </div>
      <button type="button" className={buttonStyle.primary} disabled={!hydrated} onClick={() => setOpen(true)}>
        See it happen
      </button>
    </aside>
  );
}
