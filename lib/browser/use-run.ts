'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { idle, type RunState, RunStore } from './run-store.ts';

/** A worker for this component's life, and the state of its latest run. */
export function useRun(): { run: RunState; store: RunStore } {
  const [store] = useState(() => new RunStore());
  const run = useSyncExternalStore(store.subscribe, store.state, () => idle);
  useEffect(() => () => store.close(), [store]);
  return { run, store };
}
