import type { ReactNode } from 'react';

/**
 * A box for what may be wider than the page: it scrolls by itself, also by keyboard. It holds its
 * hidden words too, which would otherwise widen the page.
 */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      {children}
    </section>
  );
}
