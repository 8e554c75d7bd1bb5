'use client';
import type { Spec } from '#lib/tuning/algorithm.ts';
import { firstSearch } from './first-setting.ts';
import type { Setting } from './setting.ts';
import { SettingInputs } from './setting-inputs.tsx';

interface Props {
  name: string;
  spec: Spec;
  setting: Setting;
  /** Whether Autotune may find a range. */
  isAutotuned: boolean;
  onChange: (setting: Setting) => void;
}

/** One hyperparameter, what it does and how it is set. */
export function HyperparameterRow({ name, spec, setting, isAutotuned, onChange }: Props) {
  const isSearched = setting.mode === 'integer' || setting.mode === 'continuous' || setting.mode === 'categorical';
  const canSearch = spec.tunable && spec.kind !== 'text';
  const to = (how: string) => {
    if (how === 'default') onChange({ mode: 'default' });
    else if (how === 'auto') onChange({ mode: 'auto', hint: spec.default });
    else onChange(how === 'search' ? firstSearch(spec) : { mode: 'fixed', value: spec.default });
  };
  return (
    <li className="border-t border-line py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 grow basis-48">
          <code className="font-mono text-[0.875rem] font-medium">{name}</code>
          <span className="block text-[0.8125rem] leading-5 text-quiet">{spec.says}</span>
        </span>
        <select
          aria-label={`How ${name} is set`}
          className="min-h-9 w-40 cursor-pointer rounded-lg border border-line bg-card px-2 text-sm hover:border-accent"
          value={isSearched ? 'search' : setting.mode}
          onChange={(event) => to(event.target.value)}
        >
          <option value="default">default, {spec.default === '' ? 'none' : spec.default}</option>
          <option value="fixed">fixed</option>
          {(canSearch || isSearched) && <option value="search">searched</option>}
          {((canSearch && isAutotuned) || setting.mode === 'auto') && <option value="auto">by Autotune</option>}
        </select>
      </div>
      {setting.mode !== 'default' && <SettingInputs name={name} spec={spec} setting={setting} onChange={onChange} />}
    </li>
  );
}
