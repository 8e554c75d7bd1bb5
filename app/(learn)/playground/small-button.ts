/** The classes of a small button. */
export const smallButton =
  'inline-flex min-h-9 cursor-pointer items-center justify-center gap-1.5 rounded-lg border border-line bg-card px-3 text-sm hover:border-accent disabled:cursor-not-allowed disabled:text-quiet disabled:hover:border-line';
