'use client';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { problemsIn } from './problems-in.ts';

const answer = z.object({ outputs: z.array(z.number()) });

/** Milliseconds without a change before the model is asked. */
const pauseMs = 120;

export interface Predicted {
  /** Class probabilities or one value; empty before the first answer. */
  outputs: readonly number[];
  /** Why there is no answer to the latest inputs, or null. */
  problem: string | null;
}

/** What a training job's model makes of inputs, asked once they have settled; null asks nothing. */
export function usePrediction(job: string, trial: number, inputs: readonly number[] | null): Predicted {
  const [predicted, setPredicted] = useState<Predicted>({ outputs: [], problem: null });
  // By its text, because equal inputs are no change.
  const body = inputs && JSON.stringify({ job, trial, inputs });
  useEffect(() => {
    if (body === null) return;
    const outdated = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch('/api/tuner/predict', {
          ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
          signal: outdated.signal,
        });
        const told: unknown = await response.json();
        const read = answer.safeParse(told);
        if (!read.success) setPredicted({ outputs: [], problem: problemsIn(told) });
        else setPredicted({ outputs: read.data.outputs, problem: null });
      } catch {
        if (!outdated.signal.aborted) setPredicted({ outputs: [], problem: 'The server cannot be reached.' });
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      outdated.abort();
    };
  }, [body]);
  return predicted;
}
