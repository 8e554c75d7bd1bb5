'use client';
import { type ReactNode, useState } from 'react';

interface Props {
  /** What is copied, for those who do not see the box. */
  name: string;
  code: string;
  /** Beside the button. */
  label?: ReactNode;
  /** Below the code. */
  children?: ReactNode;
}

/** Code to read and to copy. */
export function CodeBox({ name, code, label, children }: Props) {
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setSaid('Copied'),
      () => setSaid('The browser does not let it be copied'),
    );
  return (
    <figure className="min-w-0 overflow-hidden rounded-xl border border-line bg-card">
      <figcaption className="flex flex-wrap items-center gap-x-4 border-b border-line px-4 py-1.5 text-sm">
        {label}
        <span className="ml-auto flex items-center gap-2 text-quiet">
          <span role="status">{said}</span>
          <button
            type="button"
            onClick={copy}
            className="min-h-9 cursor-pointer rounded-lg px-2.5 font-medium text-accent hover:bg-accent/8"
          >
            Copy<span className="sr-only"> the {name}</span>
          </button>
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard */}
      <pre tabIndex={0} className="max-h-96 overflow-auto p-4 font-mono text-[0.8125rem] leading-5">
        {code}
      </pre>
      {children}
    </figure>
  );
}
