'use client';
import type { Spec } from '#lib/tuning/algorithm.ts';
import type { Draft } from './draft.ts';
import { firstSearch } from './first-setting.ts';
import { readSetting, type Setting, writeSetting } from './setting.ts';
import { SettingInputs } from './setting-inputs.tsx';

interface Props {
  specs: Readonly<Record<string, Spec>>;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** Every hyperparameter of the algorithm: as it comes, fixed, or searched over a range. */
export function HyperparameterFields({ specs, draft, onChange }: Props) {
  return (
    <section aria-labelledby="hyperparameters">
      <h2 id="hyperparameters" className="font-serif text-xl font-semibold">
        Hyperparameters
      </h2>
      <ul className="mt-2">
        {Object.entries(specs).map(([name, spec]) => (
          <Row
            key={name}
            name={name}
            spec={spec}
            setting={readSetting(draft, name)}
            onChange={(setting) => onChange(writeSetting(draft, name, setting))}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  name: string;
  spec: Spec;
  setting: Setting;
  onChange: (setting: Setting) => void;
}

function Row({ name, spec, setting, onChange }: RowProps) {
  const isSearched = setting.mode !== 'default' && setting.mode !== 'fixed';
  const canSearch = spec.tunable && spec.kind !== 'text';
  const to = (how: string) => {
    if (how === 'default') onChange({ mode: 'default' });
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
          className="min-h-9 cursor-pointer rounded-lg border border-line bg-card px-2 text-sm hover:border-accent"
          value={isSearched ? 'search' : setting.mode}
          onChange={(event) => to(event.target.value)}
        >
          <option value="default">default, {spec.default === '' ? 'none' : spec.default}</option>
          <option value="fixed">fixed</option>
          {(canSearch || isSearched) && <option value="search">searched</option>}
        </select>
      </div>
      {setting.mode !== 'default' && <SettingInputs name={name} spec={spec} setting={setting} onChange={onChange} />}
    </li>
  );
}
