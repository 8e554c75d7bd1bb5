'use client';
import { useEffect, useEffectEvent } from 'react';
import { keepDraft, keptDraft, newDraftId } from './kept-drafts.ts';

/**
 * Keeps a draft in the tab, under an id in the page's address, so that it is there again after going back or reading the
 * page anew; `onFound` gets the text that the address names. Gives a function that keeps a text at once.
 */
export function useKeptDraft(onFound: (text: string) => void): (text: string) => void {
  const found = useEffectEvent(onFound);
  useEffect(() => {
    const id = draftOf(location.href);
    const text = id === null ? null : keptDraft(id);
    if (text !== null) found(text);
  }, []);
  return keep;
}

function keep(text: string): void {
  const here = new URL(location.href);
  const id = draftOf(here.href) ?? newDraftId();
  keepDraft(id, text);
  if (here.searchParams.get('draft') === id) return;
  here.searchParams.set('draft', id);
  window.history.replaceState(null, '', here);
}

const draftOf = (address: string): string | null => new URL(address).searchParams.get('draft');
