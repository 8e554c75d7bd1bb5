'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { PlaygroundStore, unopened } from '#lib/browser/playground-store.ts';
import { writeAddress } from '#lib/playground/address.ts';
import type { OwnData } from '#lib/playground/own-data.ts';
import { sampleData } from '#lib/playground/sample-data.ts';
import type { Common, Model, Playground } from '#lib/playground/settings.ts';
import type { Speed } from '#lib/playground/speeds.ts';

export type Side = 0 | 1;

/** What is set, and the run that follows from it: whatever is changed begins it anew from its seed. */
export function useWorkbench(initial: Playground) {
  const [playground, setPlayground] = useState(initial);
  const [own, setOwn] = useState<OwnData | null>(null);
  const [side, setSide] = useState<Side>(0);
  const [speed, setSpeed] = useState<Speed>('rising');
  const [store] = useState(() => new PlaygroundStore());
  const state = useSyncExternalStore(store.subscribe, store.state, () => unopened);
  const [first] = useState(initial);
  useEffect(() => {
    store.begin(first, null);
    return () => store.close();
  }, [store, first]);
  const isPlaying = state.status === 'playing';
  const { common, models } = playground;

  const change = (next: Playground, points: OwnData | null = own) => {
    setPlayground(next);
    setOwn(points);
    if (next.models.length === 1) setSide(0);
    history.replaceState(null, '', addressOf(next));
    store.begin(next, points);
    if (isPlaying) store.play(speed);
  };
  const setCommon = (some: Partial<Common>) => {
    // Points of your own begin with those that are there, to be drawn on.
    const points = some.data === 'own' && !own ? sampleData(common, null) : own;
    change({ ...playground, common: { ...common, ...some } }, points);
  };
  const setModel = (some: Partial<Model>) => {
    const [a, b] = models;
    if (!b) return change({ ...playground, models: [{ ...a, ...some }] });
    const changed = side === 0 ? ([{ ...a, ...some }, b] as const) : ([a, { ...b, ...some }] as const);
    change({ ...playground, models: changed });
  };

  return {
    ...{ playground, own, side, speed, state, store, isPlaying, change, setCommon, setModel, setSide },
    model: models[side] ?? models[0],
    setOwnData: (points: OwnData) => change({ ...playground, common: { ...common, data: 'own' } }, points),
    play: () => store.play(speed),
    pause: () => store.pause(),
    step: () => store.step(),
    reset: () => store.begin(playground, own),
    runAgain() {
      store.begin(playground, own);
      store.play(speed);
    },
    setSpeed(next: Speed) {
      setSpeed(next);
      if (isPlaying) store.play(next);
    },
  };
}
export type WorkbenchState = ReturnType<typeof useWorkbench>;

export function addressOf(playground: Playground): string {
  const query = writeAddress(playground);
  return `/playground${query && `?${query}`}`;
}
