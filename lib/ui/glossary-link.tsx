import type { ReactNode } from 'react';
import type { GlossaryEntry } from './prose.tsx';

/** A link to a concept whose meaning appears beside it on hover and on focus, without any script. */
export function GlossaryLink({ entry, children }: { entry: GlossaryEntry; children: ReactNode }) {
  return (
    <span className="group/term relative">
      <a href={entry.href} className="decoration-accent/60 decoration-dotted hover:decoration-solid">
        {children}
      </a>
      <span
        role="tooltip"
        className="pointer-events-none absolute bottom-full left-0 z-10 mb-1 hidden w-64 rounded-lg border border-line bg-card p-3 text-sm leading-5 text-ink shadow-lg group-focus-within/term:block group-hover/term:block max-sm:fixed max-sm:inset-x-4 max-sm:bottom-4 max-sm:w-auto print:hidden"
      >
        <strong className="block font-medium">{entry.title}</strong>
        {entry.summary}
      </span>
    </span>
  );
}
