'use client';
import { configOf, type Draft } from '../draft.ts';
import { edits } from '../edits.ts';
import { NumberField } from '../number-field.tsx';
import { SelectField } from '../select-field.tsx';
import { Folded } from './folded.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** When a training job is not worth going on with, and when the whole search has found enough. */
export function StoppingFields({ draft, onChange }: Props) {
  const { Strategy: strategy, TrainingJobEarlyStoppingType: early, TuningJobCompletionCriteria } = configOf(draft);
  const {
    TargetObjectiveMetricValue: target,
    BestObjectiveNotImproving,
    ConvergenceDetected,
  } = TuningJobCompletionCriteria ?? {};
  const patience = BestObjectiveNotImproving?.MaxNumberOfTrainingJobsNotImproving;
  const isConverging = ConvergenceDetected?.CompleteOnConvergence === 'Enabled';
  const state = [
    ...(early === 'Auto' ? ['weak jobs early'] : []),
    ...(target === undefined ? [] : [`at ${target}`]),
    ...(patience === undefined ? [] : [`after ${patience} without gain`]),
    ...(isConverging ? ['on convergence'] : []),
  ];
  return (
    <Folded title="Stopping" state={state.join(', ') || 'after the last training job'}>
      {strategy === 'Hyperband' && early !== 'Auto' ? (
        <p className="text-[0.9375rem] leading-6 sm:col-span-2">
          Early stopping is off: Hyperband stops weak training jobs by itself, and SageMaker refuses both together.
        </p>
      ) : (
        <SelectField
          label="Early stopping"
          help={
            strategy === 'Hyperband'
              ? 'Hyperband stops by itself and refuses Auto: choose Off.'
              : 'Auto stops a training job that does worse than the median of the others at the same epoch.'
          }
          value={early ?? 'Off'}
          options={['Off', 'Auto'] as const}
          onChange={(type) => onChange(edits.earlyStopping(draft, type))}
        />
      )}
      <NumberField
        label="Target value"
        help="The search ends as soon as a training job reaches this value of the objective."
        step="any"
        empty="none"
        value={target}
        onChange={(value) => onChange(edits.target(draft, value))}
      />
      <NumberField
        label="Jobs without improvement"
        help="The search ends when so many training jobs in a row gain less than 1 %; 3 or more."
        empty="any number"
        value={patience}
        onChange={(jobs) => onChange(edits.notImproving(draft, jobs))}
      />
      <SelectField
        label="On convergence"
        help="Ends the search once it looks as if no better setting will be found."
        value={isConverging ? 'end' : 'go on'}
        options={['go on', 'end'] as const}
        onChange={(chosen) => onChange(edits.convergence(draft, chosen === 'end'))}
      />
    </Folded>
  );
}
