'use client';
import { modelDifferences } from '#lib/playground/differences.ts';
import { smallButton } from './small-button.ts';
import type { Side, WorkbenchState } from './use-workbench.ts';

/** Which of two models is being set, and in what they differ; or the way to a second one. */
export function Sides({ workbench: { playground, side, setSide, change } }: { workbench: WorkbenchState }) {
  const [a, b] = playground.models;
  if (!b)
    return (
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-lg font-semibold">Network</h2>
        <button
          type="button"
          className={smallButton}
          onClick={() => {
            change({ ...playground, models: [a, a] });
            setSide(1);
          }}
        >
          Compare with a second setting
        </button>
      </div>
    );
  const differences = modelDifferences(a, b);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <fieldset className="flex rounded-lg border border-line p-0.5">
          <legend className="sr-only">Which side is being set</legend>
          {(['A', 'B'] as const).map((name, at) => (
            <label
              key={name}
              className={`relative cursor-pointer rounded-md px-4 py-1 font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent ${at === 0 ? 'text-accent' : 'text-arm-3'} has-checked:bg-ink/8`}
            >
              <input
                type="radio"
                name="side"
                checked={side === at}
                onChange={() => setSide(at as Side)}
                aria-label={`Set ${name}`}
                className="absolute inset-0 size-full cursor-pointer opacity-0"
              />
              {name}
            </label>
          ))}
        </fieldset>
        <button type="button" className={smallButton} onClick={() => change({ ...playground, models: [a, a] })}>
          Copy A to B
        </button>
        <button
          type="button"
          className={smallButton}
          onClick={() => change({ ...playground, models: [playground.models[side] ?? a] })}
        >
          Keep only {side === 0 ? 'A' : 'B'}
        </button>
      </div>
      <div aria-live="polite" className="text-sm">
        {differences.length === 0 ? (
          <p className="text-quiet">A and B are the same: change something in one of them.</p>
        ) : (
          <dl className="grid gap-1">
            {differences.map(({ label, from, to }) => (
              <div key={label} className="flex flex-wrap gap-x-3">
                <dt className="text-quiet">{label}</dt>
                <dd>
                  <span className="font-medium text-accent">A</span> {from},{' '}
                  <span className="font-medium text-arm-3">B</span> {to}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}
