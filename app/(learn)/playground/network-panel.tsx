'use client';
import { columnNames, linksOf } from '#lib/playground/network-links.ts';
import type { PlaneData } from '#lib/playground/plane-data.ts';
import { NEURON_RESOLUTION } from '#lib/playground/snapshot.ts';
import { PlaygroundNetwork } from '#lib/ui/chart/playground-network.tsx';
import { LayersControl } from './layers-control.tsx';
import type { WorkbenchState } from './use-workbench.ts';
import { WeightsTable } from './weights-table.tsx';

interface Props {
  workbench: WorkbenchState;
  data: PlaneData;
}

/** The network of the side that is being set, as it was trained last. */
export function NetworkPanel({ workbench: { model, setModel, state, side, playground }, data }: Props) {
  const shown = state.playground?.models[side] ?? model;
  const snapshot = state.snapshot?.models[side];
  const columns = columnNames(shown, data.classes);
  const links = snapshot ? linksOf(shown, data.classes.length, snapshot.weights) : [];
  return (
    <section aria-label="Network" className="grid min-w-0 gap-4">
      <LayersControl hidden={model.hidden} onChange={(hidden) => setModel({ hidden })} />
      <PlaygroundNetwork
        columns={columns}
        links={links}
        neurons={snapshot?.neurons ?? []}
        resolution={NEURON_RESOLUTION}
        isPositive={shown.activation === 'sigmoid'}
        room={playground.models.length === 2 ? 440 : 520}
        label={`Network of ${shown.features.length} features, ${shown.hidden.length} hidden layers and ${columns.at(-1)?.length} outputs`}
      />
      {snapshot && <WeightsTable columns={columns} weights={snapshot.weights} />}
    </section>
  );
}
