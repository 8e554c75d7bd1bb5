'use client';
import { counted } from '#lib/base/numbers.ts';
import type { Draft } from '../draft.ts';
import { edits } from '../edits.ts';
import { SelectField } from '../select-field.tsx';
import { Folded } from './folded.tsx';

/** An ended tuning job that another may begin from. */
export interface PossibleParent {
  name: string;
  algorithm: string;
  metric: string;
}
interface Props {
  draft: Draft;
  parents: readonly PossibleParent[];
  onChange: (draft: Draft) => void;
}

const types = ['None', 'IdenticalDataAndAlgorithm', 'TransferLearning'] as const;
const words = {
  None: 'no',
  IdenticalDataAndAlgorithm: 'same data and algorithm',
  TransferLearning: 'transfer learning',
};
const mostParents = 5;

/** Earlier jobs whose trials the search learns from before its own first one. */
export function WarmStartFields({ draft, parents, onChange }: Props) {
  const { WarmStartConfig: given } = draft;
  const chosen = given?.ParentHyperParameterTuningJobs ?? [];
  const names = chosen.flatMap(({ HyperParameterTuningJobName: name }) => name ?? []);
  const free = parents.filter(({ name }) => !names.includes(name));
  const describe = (name: string) => {
    const known = parents.find((one) => one.name === name);
    return known ? `${name} (${known.algorithm}, ${known.metric})` : name;
  };
  return (
    <Folded title="Warm start" state={given ? `from ${counted(chosen.length, 'job')}` : 'no'}>
      <SelectField
        label="Begin from earlier jobs"
        help="Their trials teach the search where to begin; transfer learning allows other data or another version."
        value={given ? (given.WarmStartType ?? '') : 'None'}
        options={types}
        words={words}
        onChange={(type) => onChange(edits.warmStart(draft, type))}
      />
      {given && chosen.length < mostParents && free.length > 0 && (
        <SelectField
          label="Add a parent"
          help={`One of your ended jobs, ${mostParents} at most; it needs the same hyperparameters and objective.`}
          value=""
          options={free.map(({ name }) => name)}
          words={Object.fromEntries(free.map(({ name }) => [name, describe(name)]))}
          onChange={(name) => onChange(edits.parents(draft, [...chosen, { HyperParameterTuningJobName: name }]))}
        />
      )}
      {given && parents.length === 0 && (
        <p className="text-[0.9375rem] leading-6 text-quiet">You have no tuning job that has ended.</p>
      )}
      {given && chosen.length > 0 && (
        <ul aria-label="Parents" className="flex flex-wrap gap-2 sm:col-span-2">
          {chosen.map(({ HyperParameterTuningJobName: name }, at) => (
            <li key={at} className="flex items-center gap-1 rounded-full border border-line bg-card pl-3.5 text-sm">
              <span className="wrap-anywhere">{name ?? 'without a name'}</span>
              <button
                type="button"
                className="min-h-9 cursor-pointer rounded-full px-3 text-quiet hover:text-accent"
                onClick={() => onChange(edits.parents(draft, chosen.toSpliced(at, 1)))}
              >
                <span aria-hidden="true">×</span>
                <span className="sr-only">Remove {name ?? `parent ${at + 1}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}
