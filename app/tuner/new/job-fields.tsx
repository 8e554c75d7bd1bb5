'use client';
import { configOf, type Draft, definitionOf } from './draft.ts';
import { edits } from './edits.ts';
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
const strategies = {
  Bayesian: 'Learns from every result where to look next.',
  Random: 'Tries settings by chance, each on its own.',
  Grid: 'Tries every combination of listed values, which all must be lists.',
  Hyperband: 'Begins many settings, and gives epochs to those that do well.',
};
const strategyNames = Object.keys(strategies) as (keyof typeof strategies)[];

/** What is trained, on what, for which metric, and how it is searched: all that a first job needs. */
export function JobFields({ draft, algorithms, datasets, onChange, onPreset }: Props) {
  const { ResourceLimits: limits, HyperParameterTuningJobObjective: objective, Strategy: strategy } = configOf(draft);
  const { AlgorithmName: name, MetricDefinitions: own = [] } = definitionOf(draft).AlgorithmSpecification ?? {};
  const algorithm = algorithms.find((one) => one.name === name);
  const known = algorithm?.metrics ?? [];
  const metrics = new Set([...known, ...own.map(({ Name }) => ({ name: Name ?? '' }))].map((metric) => metric.name));
  metrics.delete('');
  const aim = (MetricName: string) => {
    const isLow = known.find((one) => one.name === MetricName)?.minimise;
    const Type = isLow ? ('Minimize' as const) : ('Maximize' as const);
    onChange(edits.objective(draft, { MetricName, ...(isLow !== undefined && { Type }) }));
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Name" className="sm:col-span-2" help="Letters, digits and hyphens, 32 at most; yours alone.">
        {(describedBy) => (
          <input
            aria-describedby={describedBy}
            className={inputStyle}
            value={draft.HyperParameterTuningJobName ?? ''}
            maxLength={64}
            spellCheck={false}
            onChange={(event) => onChange(edits.name(draft, event.target.value))}
          />
        )}
      </Field>
      <SelectField
        label="Algorithm, with its preset"
        help={algorithm ? `${algorithm.says} Another begins the form anew.` : 'Choosing one begins the form anew.'}
        value={name ?? ''}
        options={algorithms.map((one) => one.name)}
        onChange={(chosen) => onPreset(algorithms.find((one) => one.name === chosen)?.preset ?? '')}
      />
      <SelectField
        label="Data set"
        help="What is learned from, and judged on a part that is kept back."
        value={dataOf(draft) ?? ''}
        options={datasets}
        onChange={(data) => onChange(withData(draft, data))}
      />
      <SelectField
        label={`Objective${objective?.Type ? `, to ${objective.Type.toLowerCase()}` : ''}`}
        help="The metric by which one setting is better than another."
        value={objective?.MetricName ?? ''}
        options={[...metrics]}
        onChange={aim}
      />
      <SelectField
        label="Strategy"
        help={strategy && strategies[strategy]}
        value={strategy ?? ''}
        options={strategyNames}
        onChange={(chosen) => onChange(edits.strategy(draft, chosen))}
      />
      <NumberField
        label="Training jobs at most"
        help="How many settings are tried in all."
        value={limits?.MaxNumberOfTrainingJobs}
        onChange={(MaxNumberOfTrainingJobs) => onChange(edits.limits(draft, { MaxNumberOfTrainingJobs }))}
      />
      <NumberField
        label="Training jobs at a time"
        help="More are done sooner, fewer let each learn from the last."
        value={limits?.MaxParallelTrainingJobs}
        onChange={(MaxParallelTrainingJobs) => onChange(edits.limits(draft, { MaxParallelTrainingJobs }))}
      />
    </div>
  );
}
