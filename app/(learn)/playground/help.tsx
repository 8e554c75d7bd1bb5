'use client';
import { use } from 'react';
import { Explained } from './explained.ts';

/** A control's sentence of help: shown when help is asked for, always there for screen readers. */
export function Help({ id, children }: { id: string; children: string }) {
  const isShown = use(Explained);
  return (
    <p id={id} className={isShown ? 'mt-0.5 text-[0.8125rem] leading-5 text-quiet' : 'sr-only'}>
      {children}
    </p>
  );
}
