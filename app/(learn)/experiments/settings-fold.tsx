'use client';
import { type ReactNode, useId } from 'react';

interface Props {
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** The settings: on a wide screen a column that stays in view, on a narrow one a fold beneath the Run button. */
export function SettingsFold({ isOpen, onToggle, children }: Props) {
  const id = useId();
  return (
    <div className="border-line max-lg:border-y lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:border-r">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className="flex min-h-11 w-full cursor-pointer items-center justify-between px-4 text-left font-medium hover:bg-ink/4 sm:px-5 lg:hidden"
        onClick={onToggle}
      >
        Settings
        <span aria-hidden="true" className="text-quiet">
          {isOpen ? '−' : '+'}
        </span>
      </button>
      <div
        id={id}
        className={`grid content-start gap-5 px-4 pb-5 sm:px-5 lg:sticky lg:top-0 lg:max-h-screen lg:overflow-y-auto lg:pt-5 ${isOpen ? '' : 'max-lg:hidden'}`}
      >
        {children}
      </div>
    </div>
  );
}
