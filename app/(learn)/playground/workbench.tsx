'use client';
import { useState } from 'react';
import { useHydrated } from '#lib/browser/use-hydrated.ts';
import { columnNames } from '#lib/playground/network-links.ts';
import { planeData } from '#lib/playground/plane-data.ts';
import { AddressFaults } from './address-faults.tsx';
import { DataPanel } from './data-panel.tsx';
import { Explained } from './explained.ts';
import { Exports } from './exports.tsx';
import { FeaturesPanel } from './features-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { ModelPanel } from './model-panel.tsx';
import type { Neuron } from './network-neuron-buttons.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { OutputPanel } from './output-panel.tsx';
import { OwnDataPanel } from './own-data-panel.tsx';
import { PresetsRow } from './presets-row.tsx';
import { Sides } from './sides.tsx';
import { StopPanel } from './stop-panel.tsx';
import { Transport } from './transport.tsx';
import { type Address, useWorkbench } from './use-workbench.ts';

/** The whole playground: data and features, the network, what it has learnt. */
export function Workbench({ initial }: { initial: Address }) {
  const workbench = useWorkbench(initial);
  const isHydrated = useHydrated();
  const [isExplained, setExplained] = useState(false);
  const [neuron, setNeuron] = useState<Neuron | null>(null);
  const { playground, own, state, side } = workbench;
  const shown = state.playground ?? playground;
  const data = planeData(shown.common, state.own);
  const name = neuron && columnNames(shown.models[side] ?? shown.models[0], data.classes)[neuron.column]?.[neuron.row];
  const looked = neuron && name ? { ...neuron, name, side } : null;
  const isCompared = playground.models.length === 2;
  const columns = isCompared
    ? 'lg:grid-cols-[14rem_minmax(0,1fr)_19rem] xl:grid-cols-[15rem_minmax(0,1fr)_25rem]'
    : 'lg:grid-cols-[14rem_minmax(0,1fr)_18rem] xl:grid-cols-[15rem_minmax(0,1fr)_23rem]';
  return (
    <Explained value={isExplained}>
      <AddressFaults faults={workbench.faults} />
      {/* What is chosen in bare HTML would be lost, so everything waits for hydration. What takes the focus is scrolled
          out from under the bar that stays on top. */}
      <fieldset
        disabled={!isHydrated}
        className="mt-6 min-w-0 lg:mt-8 [&_:where(input,select,textarea,button,a,summary)]:scroll-mt-20"
      >
        <legend className="sr-only">Playground</legend>
        <PresetsRow playground={playground} onChoose={(preset) => workbench.change(preset, own)} />
        <div className="mt-2 rounded-2xl border border-line bg-card lg:mt-5">
          <Transport workbench={workbench} isExplained={isExplained} onExplain={setExplained} />
          <div className={`grid grid-cols-1 ${columns}`}>
            <div className="grid content-start max-lg:divide-y max-lg:divide-line max-lg:px-4 max-lg:py-1 lg:gap-7 lg:p-5">
              <DataPanel workbench={workbench} />
              <FeaturesPanel workbench={workbench} />
            </div>
            {/* On a narrow page the folded settings come first, then the output, then the network. */}
            <div className="min-w-0 max-lg:contents lg:grid lg:content-start lg:gap-6 lg:border-x lg:border-line lg:p-5">
              <div className="grid min-w-0 content-start gap-6 max-lg:order-4 max-lg:border-t max-lg:border-line max-lg:p-4">
                <Sides workbench={workbench} />
                <NetworkPanel workbench={workbench} data={data} onLook={setNeuron} />
              </div>
              <div className="grid min-w-0 content-start border-line max-lg:order-2 max-lg:divide-y max-lg:divide-line max-lg:border-t max-lg:px-4 max-lg:py-1 lg:gap-6 lg:*:border-t lg:*:border-line lg:*:pt-5">
                <ModelPanel workbench={workbench} />
                <StopPanel workbench={workbench} />
              </div>
            </div>
            <div className="grid min-w-0 content-start gap-6 p-4 max-lg:order-3 max-lg:border-t max-lg:border-line lg:p-5">
              <OutputPanel playground={shown} data={data} state={state} looked={looked} />
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
