import { type ReactNode, useId } from 'react';

export const inputStyle =
  'block min-h-10 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-[0.9375rem] hover:border-accent aria-invalid:border-bad';

interface Props {
  label: string;
  /** One sentence below the control. */
  help?: string | undefined;
  className?: string;
  /** The control, given what it is described by. */
  children: (describedBy: string | undefined) => ReactNode;
}

/** A labelled control with a sentence of help, which is its description and no part of its name. */
export function Field({ label, help, className = '', children }: Props) {
  const id = useId();
  return (
    <div className={`min-w-0 ${className}`}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children */}
      <label className="block min-w-0">
        <span className="mb-1 block text-sm font-medium">{label}</span>
        {children(help === undefined ? undefined : id)}
      </label>
      {help !== undefined && (
        <p id={id} className="mt-1 text-[0.8125rem] leading-5 text-quiet">
          {help}
        </p>
      )}
    </div>
  );
}
