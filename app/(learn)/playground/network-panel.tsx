'use client';
import { editsInWords } from '#lib/playground/edits-in-words.ts';
import { columnNames, linksOf } from '#lib/playground/network-links.ts';
import type { PlaneData } from '#lib/playground/plane-data.ts';
import { NEURON_RESOLUTION } from '#lib/playground/snapshot.ts';
import { LayersControl } from './layers-control.tsx';
import type { Neuron } from './network-neuron-buttons.tsx';
import { NetworkPicture } from './network-picture.tsx';
import type { WorkbenchState } from './use-workbench.ts';
import { WeightsTable } from './weights-table.tsx';

interface Props {
  workbench: WorkbenchState;
  data: PlaneData;
  onLook: (neuron: Neuron | null) => void;
}

/** The network of the side that is being set, as it was trained last. */
export function NetworkPanel({ workbench: { model, setModel, state, store, side }, data, onLook }: Props) {
  const shown = state.playground?.models[side] ?? model;
  const snapshot = state.snapshot?.models[side];
  const columns = columnNames(shown, data.classes);
  const links = snapshot ? linksOf(shown, data.classes.length, snapshot.weights) : [];
  // What has diverged has no weights left to go on from.
  const set =
    snapshot && snapshot.end !== 'diverged'
      ? (layer: number, index: number, value: number) => store.setWeight({ side, layer, index, value })
      : undefined;
  const edited = editsInWords(snapshot?.edits ?? []);
  return (
    <section aria-label="Network" className="grid min-w-0 gap-4">
      <LayersControl hidden={model.hidden} onChange={(hidden) => setModel({ hidden })} />
      <NetworkPicture
        columns={columns}
        links={links}
        neurons={snapshot?.neurons ?? []}
        resolution={NEURON_RESOLUTION}
        isPositive={shown.activation === 'sigmoid'}
        onLook={onLook}
        onSet={
          set && (({ layer, from, to }, value) => set(layer, from * (columns[layer + 1]?.length ?? 0) + to, value))
        }
        label={`Network of ${shown.features.length} features, ${shown.hidden.length} hidden layers and ${columns.at(-1)?.length} outputs`}
      />
      <p role="status" className="text-sm text-quiet empty:hidden">
        {edited && `${edited[0]?.toUpperCase()}${edited.slice(1)}. Edits are not part of the address.`}
      </p>
      {snapshot && <WeightsTable columns={columns} weights={snapshot.weights} onSet={set} />}
    </section>
  );
}
