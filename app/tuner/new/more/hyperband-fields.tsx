'use client';
import { maxResource } from '#lib/sagemaker/max-resource.ts';
import type { TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import { configOf, type Draft, definitionOf } from '../draft.ts';
import { edits } from '../edits.ts';
import { NumberField } from '../number-field.tsx';
import { Folded } from './folded.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** The epochs that Hyperband gives a training job: to begin with, and to one that goes through all rounds. */
export function HyperbandFields({ draft, onChange }: Props) {
  const { MinResource: min, MaxResource: max } = configOf(draft).StrategyConfig?.HyperbandStrategyConfig ?? {};
  // Only static hyperparameters are read, whose texts a draft has.
  const inferred = maxResource(definitionOf(draft) as TrainingDefinition);
  const most = max ?? inferred;
  return (
    <Folded title="Hyperband" state={`${min ?? 1} to ${most ?? '?'} epochs`}>
      <NumberField
        label="Epochs at least"
        help="MinResource: how many epochs every training job gets before weak ones are stopped."
        empty="1"
        value={min}
        onChange={(MinResource) => onChange(edits.resources(draft, { MinResource }))}
      />
      <NumberField
        label="Epochs at most"
        help={`MaxResource: how many epochs the best get; left out, it is the fixed hyperparameter "epochs".`}
        empty={inferred === undefined ? 'needed' : String(inferred)}
        value={max}
        onChange={(MaxResource) => onChange(edits.resources(draft, { MaxResource }))}
      />
    </Folded>
  );
}
