'use client';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { planeData } from '#lib/playground/plane-data.ts';
import type { Playground } from '#lib/playground/settings.ts';
import { DataPanel } from './data-panel.tsx';
import { Explained } from './explained.ts';
import { Exports } from './exports.tsx';
import { FeaturesPanel } from './features-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { ModelPanel } from './model-panel.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { OutputPanel } from './output-panel.tsx';
import { OwnDataPanel } from './own-data-panel.tsx';
import { PresetsRow } from './presets-row.tsx';
import { Sides } from './sides.tsx';
import { StopPanel } from './stop-panel.tsx';
import { Transport } from './transport.tsx';
import { useWorkbench } from './use-workbench.ts';

/** The whole playground: data and features, the network, what it has learnt. */
export function Workbench({ initial }: { initial: Playground }) {
  const workbench = useWorkbench(initial);
  const isHydrated = useHydrated();
  const [isExplained, setExplained] = useState(false);
  const { playground, own, state } = workbench;
  const shown = state.playground ?? playground;
  const data = planeData(shown.common, state.own);
  const isCompared = playground.models.length === 2;
  const columns = isCompared
    ? 'lg:grid-cols-[14rem_minmax(0,1fr)_19rem] xl:grid-cols-[15rem_minmax(0,1fr)_30rem]'
    : 'lg:grid-cols-[14rem_minmax(0,1fr)_18rem] xl:grid-cols-[16rem_minmax(0,1fr)_23rem]';
  return (
    <Explained value={isExplained}>
      {/* What is chosen in bare HTML would be lost, so everything waits for hydration. */}
      <fieldset
        disabled={!isHydrated}
        className="mt-8 min-w-0 xl:relative xl:left-1/2 xl:w-[min(100vw-4rem,84rem)] xl:-translate-x-1/2"
      >
        <legend className="sr-only">Playground</legend>
        <PresetsRow playground={playground} onChoose={(preset) => workbench.change(preset, own)} />
        <div className="mt-5 rounded-2xl border border-line bg-card">
          <Transport workbench={workbench} isExplained={isExplained} onExplain={setExplained} />
          <div className={`grid grid-cols-1 ${columns}`}>
            <div className="grid content-start gap-7 p-5 max-lg:order-3 max-lg:border-t max-lg:border-line">
              <DataPanel workbench={workbench} />
              <FeaturesPanel workbench={workbench} />
            </div>
            <div className="grid min-w-0 content-start gap-6 border-line p-5 max-lg:order-2 max-lg:border-t lg:border-x">
              <Sides workbench={workbench} />
              <NetworkPanel workbench={workbench} data={data} />
              <ModelPanel workbench={workbench} />
              <StopPanel workbench={workbench} />
            </div>
            <div className="grid min-w-0 content-start gap-6 p-5">
              <OutputPanel playground={shown} data={data} state={state} />
            </div>
          </div>
        </div>
        <OwnDataPanel workbench={workbench} />
        <HistoryPanel workbench={workbench} />
        <Exports workbench={workbench} data={data} />
      </fieldset>
    </Explained>
  );
}
