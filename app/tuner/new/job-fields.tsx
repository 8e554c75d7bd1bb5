'use client';
import { configOf, type Draft, definitionOf, withConfig, withDefinition } from './draft.ts';
import { Field, inputStyle } from './field.tsx';
import type { Trainable } from './new-job.tsx';
import { NumberField } from './number-field.tsx';
import { dataOf, withData } from './request-data.ts';
import { SelectField } from './select-field.tsx';

interface Props {
  draft: Draft;
  algorithms: readonly Trainable[];
  datasets: readonly string[];
  onChange: (draft: Draft) => void;
  onPreset: (request: string) => void;
}
const strategies = ['Bayesian', 'Random', 'Grid', 'Hyperband'] as const;

/** What is trained, on what, for which metric, and how it is searched. */
export function JobFields({ draft, algorithms, datasets, onChange, onPreset }: Props) {
  const config = configOf(draft);
  const { ResourceLimits: limits = {}, HyperParameterTuningJobObjective: objective = {} } = config;
  const name = definitionOf(draft).AlgorithmSpecification?.AlgorithmName;
  const algorithm = algorithms.find((one) => one.name === name);
  const metrics = algorithm?.metrics ?? [];
  const aim = (metric: string) => {
    const isLow = metrics.find((one) => one.name === metric)?.minimise ?? true;
    onChange(
      withConfig(draft, {
        HyperParameterTuningJobObjective: { Type: isLow ? 'Minimize' : 'Maximize', MetricName: metric },
      }),
    );
  };
  const search = (Strategy: (typeof strategies)[number]) => {
    const { StrategyConfig: _, ...others } = config;
    onChange({ ...draft, HyperParameterTuningJobConfig: { ...others, Strategy } });
  };
  const limit = (change: typeof limits) => onChange(withConfig(draft, { ResourceLimits: { ...limits, ...change } }));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Name">
        <input
          className={inputStyle}
          value={draft.HyperParameterTuningJobName ?? ''}
          maxLength={64}
          spellCheck={false}
          onChange={(event) => onChange({ ...draft, HyperParameterTuningJobName: event.target.value })}
        />
      </Field>
      <SelectField
        label="Algorithm, with its preset"
        value={name ?? ''}
        options={algorithms.map((one) => one.name)}
        onChange={(chosen) => onPreset(algorithms.find((one) => one.name === chosen)?.preset ?? '')}
      />
      <SelectField
        label="Data set"
        value={dataOf(draft) ?? ''}
        options={datasets}
        onChange={(data) => onChange(withDefinition(draft, withData(data)))}
      />
      <SelectField
        label={`Objective${objective.Type ? `, to ${objective.Type.toLowerCase()}` : ''}`}
        value={objective.MetricName ?? ''}
        options={metrics.map((metric) => metric.name)}
        onChange={aim}
      />
      <SelectField label="Strategy" value={config.Strategy ?? ''} options={strategies} onChange={search} />
      <SelectField
        label="Early stopping"
        value={config.TrainingJobEarlyStoppingType ?? 'Off'}
        options={['Off', 'Auto'] as const}
        onChange={(TrainingJobEarlyStoppingType) => onChange(withConfig(draft, { TrainingJobEarlyStoppingType }))}
      />
      <NumberField
        label="Training jobs at most"
        value={limits.MaxNumberOfTrainingJobs}
        onChange={(MaxNumberOfTrainingJobs) => limit({ MaxNumberOfTrainingJobs })}
      />
      <NumberField
        label="Training jobs at a time"
        value={limits.MaxParallelTrainingJobs}
        onChange={(MaxParallelTrainingJobs) => limit({ MaxParallelTrainingJobs })}
      />
      <NumberField
        label="Random seed"
        value={config.RandomSeed}
        onChange={(RandomSeed) => onChange(withConfig(draft, { RandomSeed }))}
      />
    </div>
  );
}
