'use client';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { PlaygroundStore, unopened } from '#lib/browser/playground-store.ts';
import { readAddress, writeAddress } from '#lib/playground/address.ts';
import type { OwnData } from '#lib/playground/own-data.ts';
import { differInRatesOnly, isSameRun } from '#lib/playground/same-run.ts';
import { sampleData } from '#lib/playground/sample-data.ts';
import type { Common, Model, Playground } from '#lib/playground/settings.ts';
import type { Speed } from '#lib/playground/speeds.ts';
import { keepPoints, keptPoints } from './own-points.ts';

export type Side = 0 | 1;
export interface Address {
  playground: Playground;
  /** What was wrong with it. */
  faults: readonly string[];
}

/**
 * What is set, and the run that follows from it: whatever is changed begins it anew from its seed, but for the learning
 * rates, with which it goes on, and the way it is drawn.
 */
export function useWorkbench(initial: Address) {
  const [{ playground, own, faults }, set] = useState({ ...initial, own: null as OwnData | null });
  const [side, setSide] = useState<Side>(0);
  const [speed, setSpeed] = useState<Speed>('rising');
  const [store] = useState(() => new PlaygroundStore());
  const state = useSyncExternalStore(store.subscribe, store.state, () => unopened);
  const isPlaying = state.status === 'playing';
  const { common, models } = playground;

  /** The query that the settings were last read from or written to. */
  const shown = useRef<string | null>(null);
  // The router hears of every change of the address: of Back, of a link to this page, and of our own.
  const heard = useSearchParams().toString();
  useEffect(() => {
    return () => {
      store.close();
      shown.current = null;
    };
  }, [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `heard` says when to look; the address itself is newer
  useEffect(() => {
    const query = location.search;
    if (query === shown.current || location.pathname !== '/playground') return;
    shown.current = query;
    const read = readAddress(given(query));
    const points = keptPoints();
    set({ ...read, own: points });
    if (read.playground.models.length === 1) setSide(0);
    store.begin(read.playground, points);
  }, [heard, store]);

  const change = (next: Playground, points: OwnData | null = own) => {
    set({ playground: next, own: points, faults: [] });
    if (points && points !== own) keepPoints(points);
    if (next.models.length === 1) setSide(0);
    history.replaceState(null, '', addressOf(next));
    shown.current = location.search;
    if (points === own && isSameRun(next, playground)) return store.redraw(next.common.output);
    if (points === own && differInRatesOnly(next, playground) && store.canGoOn()) return store.setRates(next);
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
    ...{ playground, own, faults, side, speed, state, store, isPlaying, change, setCommon, setModel, setSide },
    model: models[side] ?? models[0],
    setOwnData: (points: OwnData) => change({ ...playground, common: { ...common, data: 'own' } }, points),
    play: () => store.play(speed),
    pause: () => store.pause(),
    step: () => store.step(),
    reset: () => store.begin(playground, own, 'reset'),
    runAgain() {
      store.begin(playground, own, 'reset');
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

/** The parameters of a query as the server reads them: twice the same makes a list, which is refused. */
function given(query: string): Record<string, unknown> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => {
      const all = parameters.getAll(key);
      return [key, all.length > 1 ? all : all[0]];
    }),
  );
}
