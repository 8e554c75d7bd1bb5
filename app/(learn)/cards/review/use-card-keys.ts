'use client';
import { useEffect } from 'react';

/**
 * Single keys for the whole page, but not while something is typed or a dialog is open, and Space and Enter not on what
 * they work already. With modifiers they are the browser's.
 */
export function useCardKeys(act: (key: string) => boolean, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      // Asked of the document, because React hears of a dialog's end later than the next key comes.
      if (target?.closest('input, textarea, select') || document.querySelector('dialog:modal')) return;
      const isPress = event.key === ' ' || event.key === 'Enter';
      if (isPress && target?.closest('a, button, summary')) return;
      if (act(isPress ? 'show' : event.key.toLowerCase())) event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [act, isOn]);
}
