import type { ReactNode } from 'react';

export const inputStyle =
  'block min-h-10 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-[0.9375rem] hover:border-accent aria-invalid:border-bad';

/** A labelled control. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className="block min-w-0">
      <span className="mb-1 block text-sm font-medium">{label}</span>
      {children}
    </label>
  );
}
