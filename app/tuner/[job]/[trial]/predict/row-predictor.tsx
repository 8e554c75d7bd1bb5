'use client';
import { useState } from 'react';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { ClassBars } from './class-bars.tsx';
import { FeatureFields, numberIn } from './feature-fields.tsx';
import type { PredictorProps } from './use-example.ts';
import { usePrediction } from './use-prediction.ts';
import { Verdict } from './verdict.tsx';

/** A field for each feature, and what the model makes of them. */
export function RowPredictor({ job, trial, example, onAnother }: PredictorProps) {
  const [texts, setTexts] = useState(() => example.inputs.map(String));
  const values = texts.map(numberIn);
  const inputs = values.flatMap((value) => value ?? []);
  const isWhole = inputs.length === values.length;
  const predicted = usePrediction(job, trial, isWhole ? inputs : null);
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <div className="min-w-0">
        <FeatureFields names={example.features} texts={texts} onChange={(at, text) => setTexts(texts.with(at, text))} />
        <button type="button" className={`${buttonStyle.secondary} mt-3`} onClick={onAnother}>
          An example to judge by
        </button>
      </div>
      <div className="min-w-0">
        <Verdict
          example={example}
          isChanged={example.inputs.some((value, at) => value !== values[at])}
          predicted={predicted}
          waits={isWhole ? null : 'Every field needs a number.'}
        />
        {example.classes.length > 0 && (
          <div className="mt-4">
            <ClassBars classes={example.classes} probabilities={isWhole ? predicted.outputs : []} />
          </div>
        )}
      </div>
    </div>
  );
}
