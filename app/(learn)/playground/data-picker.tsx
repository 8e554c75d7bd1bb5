'use client';
import { useId } from 'react';
import { REACH } from '#lib/playground/features.ts';
import { planeData } from '#lib/playground/plane-data.ts';
import { type Common, commonSettings, defaultPlayground } from '#lib/playground/settings.ts';
import { PlaygroundPlane } from '#lib/ui/chart/playground-plane.tsx';
import { Help } from './help.tsx';

type Data = Common['data'];
const { options, help } = commonSettings.data;
const groups: readonly (readonly [string, readonly Data[]])[] = [
  ['Two classes', ['circle', 'xor', 'gauss', 'spiral', 'moons']],
  ['Several classes', ['three-clusters', 'four-clusters', 'five-clusters', 'three-arms']],
  ['A number at each place', ['plane', 'hills']],
];
const none = new Float32Array();

/** Data sets as small pictures to choose from, and your own. */
export function DataPicker({ value, onChange }: { value: Data; onChange: (data: Data) => void }) {
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-help`} className="grid gap-2.5">
      <legend className="sr-only">Data set</legend>
      <Help id={`${id}-help`}>{help}</Help>
      {groups.map(([title, names]) => (
        <div key={title}>
          <p className="text-[0.8125rem] text-quiet">{title}</p>
          <div className="mt-1 grid max-w-md grid-cols-3 gap-x-1.5 gap-y-2.5 max-lg:grid-cols-5 max-sm:grid-cols-4">
            {names.map((data) => (
              <label
                key={data}
                className="relative cursor-pointer rounded-xl text-quiet has-checked:font-medium has-checked:text-accent has-checked:[&>canvas]:border-accent has-checked:[&>canvas]:ring-1 has-checked:[&>canvas]:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name={id}
                  checked={value === data}
                  onChange={() => onChange(data)}
                  className="absolute inset-0 z-1 size-full cursor-pointer opacity-0"
                />
                <Sample data={data} />
                <span className="mt-0.5 block text-center text-[0.75rem] leading-4 hyphens-auto">{options[data]}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
      <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
        <input
          type="radio"
          name={id}
          checked={value === 'own'}
          onChange={() => onChange('own')}
          className="size-4 shrink-0 accent-accent"
        />
        {options.own}
      </label>
    </fieldset>
  );
}

function Sample({ data }: { data: Data }) {
  const { classes, train } = planeData({ ...defaultPlayground.common, data, points: 80, noise: 0.03 }, null);
  const kind = classes.length > 2 ? 'classes' : classes.length === 2 ? 'logit' : 'number';
  return <PlaygroundPlane outputs={none} resolution={1} width={1} kind={kind} points={[train]} reach={REACH} />;
}
