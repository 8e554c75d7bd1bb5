'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False while a page is only HTML; what is chosen before then would be lost, so inputs wait for it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
