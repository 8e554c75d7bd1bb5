'use client';
import { useEffect, useState } from 'react';
import type { RunState } from '#lib/browser/run-store.ts';
import { useRun } from '#lib/browser/use-run.ts';
import type { Experiment } from '#lib/experiments/experiment.ts';
import { type Chosen, type Parameters, seedsOf, writeChosen } from '#lib/experiments/parameters.ts';
import type { Slug } from '#lib/experiments/registry.ts';

interface Bench {
  run: RunState;
  /** What the run on show was begun with; before the first one, what is chosen. */
  shown: Chosen<Parameters>;
  /** The run on show is of other settings than those that are chosen now. */
  isStale: boolean;
  /** The option predicted for the next run, and the one that was predicted for the run on show. */
  expected: number | null;
  expectedThen: number | null;
  expect(option: number): void;
  start(): void;
  stop(): void;
}

/** The runs of one experiment, each with the settings and the prediction that it was begun with. */
export function useBench(
  slug: Slug,
  experiment: Experiment<Parameters>,
  chosen: Chosen<Parameters>,
  startAtOnce: boolean,
): Bench {
  const { run, store } = useRun();
  const [begun, setBegun] = useState({ chosen, expected: null as number | null });
  const [expected, setExpected] = useState<number | null>(null);
  const [atFirst] = useState(chosen);
  useEffect(() => {
    if (startAtOnce)
      store.start(slug, atFirst, seedsOf(atFirst), (samples) => experiment.pooled?.(atFirst, samples) ?? []);
  }, [startAtOnce, store, slug, atFirst, experiment]);
  const query = (settings: Chosen<Parameters>) => writeChosen(experiment.parameters, settings);
  const isStale = run.status !== 'idle' && query(chosen) !== query(begun.chosen);
  return {
    run,
    shown: run.status === 'idle' ? chosen : begun.chosen,
    isStale,
    expected,
    expectedThen: begun.expected,
    expect: setExpected,
    start() {
      // What was predicted for these very settings stays when they are run again
      const isRepeated = run.status !== 'idle' && !isStale;
      setBegun({ chosen, expected: isRepeated ? begun.expected : expected });
      setExpected(null);
      store.start(slug, chosen, seedsOf(chosen), (samples) => experiment.pooled?.(chosen, samples) ?? []);
    },
    stop: () => store.stop(),
  };
}
