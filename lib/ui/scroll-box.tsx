import type { ReactNode } from 'react';

/**
 * Shadows at the edges behind which there is more, without a script: they stay with the box, and covers in the colour of
 * what lies under the box, which scroll with its content, hide them at its ends.
 */
const edges =
  '[--edge:color-mix(in_oklab,var(--ink)_24%,transparent)] [--under:var(--paper)] in-[.bg-card]:[--under:var(--card)] print:bg-none [background:linear-gradient(to_right,var(--under)_40%,transparent)_left/3rem_100%_no-repeat_local,linear-gradient(to_left,var(--under)_40%,transparent)_right/3rem_100%_no-repeat_local,linear-gradient(to_right,var(--edge),transparent)_left/0.875rem_100%_no-repeat_scroll,linear-gradient(to_left,var(--edge),transparent)_right/0.875rem_100%_no-repeat_scroll]';

/**
 * A box for what may be wider than the page: it scrolls by itself, also by keyboard, and shows at which edge there is
 * more. It holds its hidden words too, which would otherwise widen the page.
 */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take focus
    <section aria-label={label} tabIndex={0} className={`relative overflow-x-auto ${edges}`}>
      {children}
    </section>
  );
}
