import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** With a line above it. */
  isApart?: boolean;
  children: ReactNode;
}

/** A part of the workbench under its own heading. */
export function Panel({ title, isApart, children }: Props) {
  return (
    <section className={isApart ? 'border-t border-line pt-5' : ''}>
      <h2 className="font-serif text-lg font-semibold">{title}</h2>
      <div className="mt-2.5 grid gap-3.5">{children}</div>
    </section>
  );
}
