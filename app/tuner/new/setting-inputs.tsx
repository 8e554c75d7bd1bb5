'use client';
import type { Spec } from '#lib/tuning/algorithm.ts';
import { inputStyle } from './field.tsx';
import { type Setting, scalings } from './setting.ts';

interface Props {
  name: string;
  spec: Spec;
  setting: Exclude<Setting, { mode: 'default' }>;
  onChange: (setting: Setting) => void;
}

/** The value, the range or the list of one hyperparameter. */
export function SettingInputs({ name, spec, setting, onChange }: Props) {
  if (setting.mode === 'fixed')
    return (
      <div className="mt-2">
        <Text
          label={`Value of ${name}`}
          value={setting.value}
          onChange={(value) => onChange({ mode: 'fixed', value })}
        />
      </div>
    );
  if (setting.mode === 'categorical')
    return (
      <div className="mt-2">
        <Text
          label={`Values of ${name}, separated by commas`}
          value={setting.values.join(', ')}
          onChange={(text) => onChange({ mode: 'categorical', values: text.split(/, ?/) })}
        />
        {spec.kind === 'categorical' && (
          <p className="mt-1 text-[0.8125rem] text-quiet">Of {spec.values.join(', ')}.</p>
        )}
      </div>
    );
  if (setting.mode === 'auto')
    return (
      <div className="mt-2">
        <Text
          label={`A value of ${name} that may be good`}
          value={setting.hint}
          onChange={(hint) => onChange({ mode: 'auto', hint })}
        />
      </div>
    );
  return (
    <div className="mt-2 grid grid-cols-[1fr_1fr] gap-2 sm:grid-cols-[1fr_1fr_1.4fr]">
      <Text label={`Least ${name}`} value={setting.min} onChange={(min) => onChange({ ...setting, min })} />
      <Text label={`Greatest ${name}`} value={setting.max} onChange={(max) => onChange({ ...setting, max })} />
      <select
        aria-label={`Scaling of ${name}`}
        className={`${inputStyle} cursor-pointer max-sm:col-span-2`}
        value={setting.scaling}
        onChange={(event) => {
          const scaling = scalings.find((one) => one === event.target.value);
          if (scaling) onChange({ ...setting, scaling });
        }}
      >
        {scalings.map((scaling) => (
          <option key={scaling} value={scaling}>
            {scaling}
          </option>
        ))}
      </select>
    </div>
  );
}

function Text({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <input
      aria-label={label}
      className={`${inputStyle} tabular-nums`}
      value={value}
      spellCheck={false}
      autoCapitalize="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
