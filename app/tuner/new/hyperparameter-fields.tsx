'use client';
import { useState } from 'react';
import { counted } from '#lib/base/numbers.ts';
import type { Spec } from '#lib/tuning/algorithm.ts';
import type { Draft } from './draft.ts';
import { HyperparameterRow } from './hyperparameter-row.tsx';
import { readSetting, writeSetting } from './setting.ts';

interface Props {
  specs: Readonly<Record<string, Spec>>;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/**
 * Every hyperparameter of the algorithm: as it comes, fixed, or searched over a range. Those at their defaults when the
 * list is made are folded away, and stay where they are while they are changed.
 */
export function HyperparameterFields({ specs, draft, onChange }: Props) {
  const names = Object.keys(specs);
  const isSet = (name: string) => readSetting(draft, name).mode !== 'default';
  const [shown] = useState(() => names.filter(isSet));
  const folded = names.filter((name) => !shown.includes(name));
  const setThere = folded.filter(isSet).length;
  const rows = (some: readonly string[]) => (
    <ul>
      {some.map((name) => {
        const spec = specs[name];
        return (
          spec && (
            <HyperparameterRow
              key={name}
              name={name}
              spec={spec}
              setting={readSetting(draft, name)}
              isAutotuned={draft.Autotune !== undefined}
              onChange={(setting) => onChange(writeSetting(draft, name, setting))}
            />
          )
        );
      })}
    </ul>
  );
  return (
    <section aria-labelledby="hyperparameters">
      <h2 id="hyperparameters" className="mb-2 font-serif text-xl font-semibold">
        Hyperparameters
      </h2>
      {rows(shown)}
      {folded.length > 0 && (
        <details className="group border-y border-line">
          <summary className="flex min-h-11 cursor-pointer list-none items-center gap-x-3 py-2 hover:text-accent [&::-webkit-details-marker]:hidden">
            <span aria-hidden="true" className="text-quiet transition-transform group-open:rotate-90">
              ›
            </span>
            <span className="font-medium">{shown.length > 0 ? `${folded.length} more` : 'All'}</span>
            <span className="ml-auto text-right text-sm text-quiet">
              {setThere === 0 ? 'as they come' : `${counted(setThere, 'one')} set`}
            </span>
          </summary>
          {rows(folded)}
        </details>
      )}
    </section>
  );
}
