'use client';
import { type Draft, definitionOf } from './draft.ts';
import { HyperparameterFields } from './hyperparameter-fields.tsx';
import { JobFields } from './job-fields.tsx';
import { MoreFields } from './more/more-fields.tsx';
import type { PossibleParent } from './more/warm-start-fields.tsx';
import type { Trainable } from './new-job.tsx';

interface Props {
  draft: Draft;
  algorithms: readonly Trainable[];
  datasets: readonly string[];
  parents: readonly PossibleParent[];
  /** How often the request was changed from outside the form. */
  written: number;
  onChange: (draft: Draft) => void;
  onPreset: (request: string) => void;
}

/** The form of a tuning job: what a first one needs, its hyperparameters, and all else folded away. */
export function JobForm({ draft, algorithms, datasets, parents, written, onChange, onPreset }: Props) {
  const { TrainingJobDefinitions: several } = draft;
  if (several)
    return (
      <div className="rounded-2xl border border-line bg-card p-4 leading-7 sm:p-5">
        <h2 className="font-serif text-xl font-semibold">Several algorithms</h2>
        <p className="mt-2">
          This job has TrainingJobDefinitions: {several.map(nameOf).join(', ') || 'none yet'}. Each of them has ranges,
          an objective and data of its own, for which this form has no room. Change the JSON; it is checked as you
          write.
        </p>
      </div>
    );
  const chosen = definitionOf(draft).AlgorithmSpecification?.AlgorithmName;
  const algorithm = algorithms.find(({ name }) => name === chosen);
  return (
    <div className="grid min-w-0 content-start gap-8">
      <JobFields draft={draft} algorithms={algorithms} datasets={datasets} onChange={onChange} onPreset={onPreset} />
      {algorithm && (
        <HyperparameterFields
          key={`${algorithm.name} ${written}`}
          specs={algorithm.hyperparameters}
          draft={draft}
          onChange={onChange}
        />
      )}
      <MoreFields draft={draft} parents={parents} sample={algorithm?.sample ?? ''} onChange={onChange} />
    </div>
  );
}

const nameOf = (
  { DefinitionName: name, AlgorithmSpecification: algorithm }: NonNullable<Draft['TrainingJobDefinitions']>[number],
  at: number,
): string => name ?? algorithm?.AlgorithmName ?? `definition ${at + 1}`;
