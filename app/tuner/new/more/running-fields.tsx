'use client';
import { configOf, type Draft, definitionOf } from '../draft.ts';
import { edits } from '../edits.ts';
import { NumberField } from '../number-field.tsx';
import { Folded } from './folded.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** How long things may take, what happens after a failure, and what makes a search repeatable. */
export function RunningFields({ draft, onChange }: Props) {
  const { ResourceLimits: limits, RandomSeed: seed } = configOf(draft);
  const { StoppingCondition: condition, RetryStrategy: retry } = definitionOf(draft);
  const jobSeconds = limits?.MaxRuntimeInSeconds;
  const state = [
    ...(jobSeconds === undefined ? [] : [`${jobSeconds} s in all`]),
    seed === undefined ? 'no seed' : `seed ${seed}`,
  ];
  return (
    <Folded title="Time, retries and seed" state={state.join(', ')}>
      <NumberField
        label="Seconds for the whole job"
        help="After so many seconds the search ends with what it has; 120 or more."
        empty="no limit"
        value={jobSeconds}
        onChange={(MaxRuntimeInSeconds) => onChange(edits.limits(draft, { MaxRuntimeInSeconds }))}
      />
      <NumberField
        label="Seconds for one training job"
        help="A training job that takes longer is stopped."
        empty="86400, a day"
        value={condition?.MaxRuntimeInSeconds}
        onChange={(seconds) => onChange(edits.trialSeconds(draft, seconds))}
      />
      <NumberField
        label="Retries"
        help="How often a training job begins again when its worker died, 1 to 30; its own faults are not retried."
        empty="none"
        value={retry?.MaximumRetryAttempts}
        onChange={(attempts) => onChange(edits.retries(draft, attempts))}
      />
      <NumberField
        label="Random seed"
        help="The same seed proposes the same settings again, as long as results come in the same order."
        empty="none"
        value={seed}
        onChange={(value) => onChange(edits.seed(draft, value))}
      />
    </Folded>
  );
}
