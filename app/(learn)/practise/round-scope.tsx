'use client';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import type { RoundSettings } from '#lib/exams/round-settings.ts';

export interface Choice {
  value: string;
  label: string;
}
export interface ScopeChoice {
  name: keyof Pick<RoundSettings, 'topic' | 'concept' | 'objective'>;
  label: string;
  /** What choosing nothing means. */
  any: string;
  groups: { label: string | null; choices: Choice[] }[];
}

/** What a round is about. A change goes into the address, so that the server counts anew; the form works without it. */
export function RoundScope({ asked, choices }: { asked: RoundSettings; choices: ScopeChoice[] }) {
  const router = useRouter();
  const [isCounting, startCounting] = useTransition();
  const recount = (form: HTMLFormElement | null) => {
    const chosen = [...new FormData(form ?? undefined)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    );
    startCounting(() => router.replace(`/practise?${new URLSearchParams(chosen)}`, { scroll: false }));
  };
  return (
    <div className="grid gap-4 sm:grid-cols-3" aria-busy={isCounting}>
      {choices.map(({ name, label, any, groups }) => (
        // Another topic has other concepts, and the list must forget the one that was chosen
        <label
          key={name === 'concept' ? `concept of ${asked.topic}` : name}
          className="block min-w-0 text-sm font-medium"
        >
          {label}
          <select
            name={name}
            defaultValue={asked[name] ?? ''}
            onChange={(event) => recount(event.currentTarget.form)}
            className="mt-2 min-h-11 w-full min-w-0 rounded-xl border border-line bg-card px-3 text-[0.9375rem] font-normal hover:border-accent/60"
          >
            <option value="">{any}</option>
            {groups.map(({ label: group, choices: list }) => {
              const options = list.map(({ value, label: text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ));
              return group === null ? (
                options
              ) : (
                <optgroup key={group} label={group}>
                  {options}
                </optgroup>
              );
            })}
          </select>
        </label>
      ))}
    </div>
  );
}
