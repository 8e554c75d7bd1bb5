import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What is set within, in a few words, for who does not open it. */
  state: string;
  children: ReactNode;
}

/** Settings that a first job does without: a heading with their state, and behind it the controls. */
export function Folded({ title, state, children }: Props) {
  return (
    <details className="group border-t border-line last:border-b">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-x-3 py-2 hover:text-accent [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-quiet transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="font-medium">{title}</span>
        <span className="ml-auto min-w-0 text-right text-sm text-quiet wrap-anywhere">{state}</span>
      </summary>
      <div className="grid gap-4 pt-1 pb-5 sm:grid-cols-2">{children}</div>
    </details>
  );
}
