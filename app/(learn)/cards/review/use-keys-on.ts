'use client';
import { useSyncExternalStore } from 'react';

const key = 'holdout.card-keys';
const changed = 'holdout:card-keys';

function subscribe(hear: () => void) {
  window.addEventListener(changed, hear);
  return () => window.removeEventListener(changed, hear);
}

/** Whether single keys act; whoever speaks to the computer can switch them off (WCAG 2.1.4). Kept in the browser. */
export function useKeysOn(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) !== 'off',
    () => true,
  );
  return [
    isOn,
    (next) => {
      localStorage.setItem(key, next ? 'on' : 'off');
      window.dispatchEvent(new Event(changed));
    },
  ];
}
