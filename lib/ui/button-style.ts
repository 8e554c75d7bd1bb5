const shape =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-xl px-5 py-2 text-[0.9375rem] font-medium transition-colors disabled:cursor-not-allowed';

/** The classes of a button, for `<button>` and for links that look like one. */
export const buttonStyle = {
  primary: `${shape} bg-accent text-on-accent hover:bg-accent/88 disabled:bg-line disabled:text-quiet`,
  secondary: `${shape} border border-line bg-card text-ink hover:border-accent disabled:text-quiet`,
  quiet: `${shape} px-3 text-accent hover:bg-accent/8`,
} as const;
