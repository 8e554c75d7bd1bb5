'use client';
import type { Draft } from '../draft.ts';
import { edits } from '../edits.ts';
import { SelectField } from '../select-field.tsx';
import { Folded } from './folded.tsx';

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** Whether what is left out of the request is chosen for it. */
export function AutotuneFields({ draft, onChange }: Props) {
  const isOn = draft.Autotune !== undefined;
  return (
    <Folded title="Autotune" state={isOn ? 'on' : 'off'}>
      <SelectField
        label="Autotune"
        help="On: ranges, limits and other parts that you leave out are chosen for you."
        value={isOn ? 'on' : 'off'}
        options={['off', 'on'] as const}
        onChange={(chosen) => onChange(edits.autotune(draft, chosen === 'on'))}
      />
      {isOn && (
        <p className="text-[0.9375rem] leading-6">
          Set hyperparameters to default to leave their ranges out, or to “by Autotune” with a value that may be good.
        </p>
      )}
    </Folded>
  );
}
