'use client';
import { useState } from 'react';
import type { PlaygroundState } from '#lib/browser/playground-store.ts';
import type { PlaneData } from '#lib/playground/plane-data.ts';
import type { Playground } from '#lib/playground/settings.ts';
import { LossCurves } from './loss-curves.tsx';
import { type Looked, ModelOutput } from './model-output.tsx';
import type { Side } from './use-workbench.ts';

interface Props {
  playground: Playground;
  data: PlaneData;
  state: PlaygroundState;
  /** Which model's neuron is shown in place of its output. */
  looked: (Looked & { side: Side }) | null;
}

/** What the networks have learnt: the plane in their colours, measures, and the curves of their losses. */
export function OutputPanel({ playground, data, state, looked }: Props) {
  const [isTestShown, setTestShown] = useState(true);
  const { models, common } = playground;
  return (
    <section aria-label="Output" className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="font-serif text-lg font-semibold">Output</h2>
        <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={isTestShown}
            onChange={(event) => setTestShown(event.target.checked)}
            className="size-4 accent-accent"
          />
          Show test points (hollow)
        </label>
      </div>
      <div className={models.length === 2 ? 'grid gap-5 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2' : ''}>
        {models.map((model, side) => (
          <ModelOutput
            key={side}
            name={models.length === 2 ? (['A', 'B'] as const)[side as 0 | 1] : null}
            model={model}
            common={common}
            data={data}
            snapshot={state.snapshot?.models[side]}
            isTestShown={isTestShown}
            looked={looked?.side === side ? looked : null}
          />
        ))}
      </div>
      <LossCurves snapshot={state.snapshot} />
    </section>
  );
}
