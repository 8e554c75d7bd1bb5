'use client';
import { configOf, type Draft } from '../draft.ts';
import { AutotuneFields } from './autotune-fields.tsx';
import { HyperbandFields } from './hyperband-fields.tsx';
import { MetricFields } from './metric-fields.tsx';
import { RunningFields } from './running-fields.tsx';
import { StoppingFields } from './stopping-fields.tsx';
import { TagFields } from './tag-fields.tsx';
import { type PossibleParent, WarmStartFields } from './warm-start-fields.tsx';

interface Props {
  draft: Draft;
  parents: readonly PossibleParent[];
  sample: string;
  onChange: (draft: Draft) => void;
}

/** All that a first job does without, folded away under headings. */
export function MoreFields({ draft, parents, sample, onChange }: Props) {
  const { Strategy: strategy, StrategyConfig: given } = configOf(draft);
  const hasResources = strategy === 'Hyperband' || given?.HyperbandStrategyConfig !== undefined;
  return (
    <section aria-labelledby="more">
      <h2 id="more" className="mb-2 font-serif text-xl font-semibold">
        More settings
      </h2>
      {hasResources && <HyperbandFields draft={draft} onChange={onChange} />}
      <StoppingFields draft={draft} onChange={onChange} />
      <RunningFields draft={draft} onChange={onChange} />
      <WarmStartFields draft={draft} parents={parents} onChange={onChange} />
      <AutotuneFields draft={draft} onChange={onChange} />
      <MetricFields key={sample} draft={draft} sample={sample} onChange={onChange} />
      <TagFields draft={draft} onChange={onChange} />
    </section>
  );
}
