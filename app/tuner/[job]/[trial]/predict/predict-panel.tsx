'use client';
import { useCallback, useState } from 'react';
import { ImagePredictor } from './image-predictor.tsx';
import { RowPredictor } from './row-predictor.tsx';
import { type ShownExample, useExample } from './use-example.ts';

interface Props {
  job: string;
  /** From 1 up. */
  trial: number;
}

/** The model tried: on what a person draws or fills in, beginning with an example of the validation data. */
export function PredictPanel({ job, trial }: Props) {
  const [examples, setExamples] = useState<{ shown: ShownExample; count: number }>();
  const show = useCallback(
    (shown: ShownExample) => setExamples((before) => ({ shown, count: (before?.count ?? 0) + 1 })),
    [],
  );
  const { load, problem } = useExample(`/api/tuner/jobs/${job}/trials/${trial}/example`, show);
  if (problem !== null) return <p className="text-bad">{problem}</p>;
  if (!examples) return <p className="text-quiet">The model is being loaded …</p>;
  const { shown, count } = examples;
  const given = { job, trial, example: shown, onAnother: () => void load() };
  // A new example begins anew.
  return shown.image ? (
    <ImagePredictor key={count} {...given} image={shown.image} />
  ) : (
    <RowPredictor key={count} {...given} />
  );
}
