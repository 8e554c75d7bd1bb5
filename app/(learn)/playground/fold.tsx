'use client';
import { type ReactNode, useId, useState } from 'react';

interface Props {
  title: string;
  /** What lies inside, in a few words, such as its present values. */
  says?: string;
  children: ReactNode;
}

/** A part of the page that is folded up where the page is narrow, and opens there by its title. */
export function Fold({ title, says, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="min-w-0">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 w-full cursor-pointer items-center gap-2 text-left lg:hidden"
      >
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className={`size-3.5 shrink-0 fill-none stroke-current stroke-2 ${isOpen ? 'rotate-90' : ''}`}
        >
          <path d="M5.5 3l5 5-5 5" />
        </svg>
        <span className="font-serif text-lg font-semibold">{title}</span>
        {says && <span className="ml-auto truncate pl-3 text-sm text-quiet">{says}</span>}
      </button>
      <div id={id} className={isOpen ? 'max-lg:pb-4' : 'max-lg:hidden'}>
        {children}
      </div>
    </div>
  );
}
