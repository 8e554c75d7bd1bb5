import type { ReactNode } from 'react';
import { Fold } from './fold.tsx';

interface Props {
  title: string;
  /** Its present values in a few words, beside the title where the part is folded up. */
  says: string;
  children: ReactNode;
}

/** A part of the workbench under its own heading; on narrow pages it is folded up. */
export function Panel({ title, says, children }: Props) {
  return (
    <section aria-label={title}>
      <Fold title={title} says={says}>
        <h2 className="font-serif text-lg font-semibold max-lg:hidden">{title}</h2>
        <div className="grid gap-3.5 lg:mt-2.5">{children}</div>
      </Fold>
    </section>
  );
}
