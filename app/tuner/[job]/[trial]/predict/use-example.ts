'use client';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { problemsIn } from './problems-in.ts';

const numbers = z.array(z.number());
const names = z.array(z.string());
const example = z.object({
  ...{ features: names, classes: names, target: z.string(), row: z.number(), inputs: numbers, truth: z.number() },
  image: z.object({ height: z.number(), width: z.number(), ink: z.number() }).optional(),
});
/** A validation example, with all that is needed to show it and to change it. */
export type ShownExample = z.infer<typeof example>;

/** What a picture's and a row's predictor need alike. */
export interface PredictorProps {
  job: string;
  /** From 1 up. */
  trial: number;
  example: ShownExample;
  /** Loads another example. */
  onAnother: () => void;
}

/** An example of the validation data, and how to load another; `problem` says why there is none. */
export function useExample(address: string, onLoad: (loaded: ShownExample) => void) {
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const told: unknown = await (await fetch(address, signal ? { signal } : {})).json();
        const read = example.safeParse(told);
        setProblem(read.success ? null : problemsIn(told));
        if (read.success) onLoad(read.data);
      } catch {
        if (!signal?.aborted) setProblem('The server cannot be reached.');
      }
    },
    [address, onLoad],
  );
  useEffect(() => {
    const left = new AbortController();
    void load(left.signal);
    return () => left.abort();
  }, [load]);
  return { load, problem };
}
