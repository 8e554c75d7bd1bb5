'use client';
import { commonSettings } from '#lib/playground/settings.ts';
import { DataPicker } from './data-picker.tsx';
import { NumberControl } from './number-control.tsx';
import { Panel } from './panel.tsx';
import type { WorkbenchState } from './use-workbench.ts';

/** What there is to learn. */
export function DataPanel({ workbench: { playground, setCommon } }: { workbench: WorkbenchState }) {
  const { common } = playground;
  const isOwn = common.data === 'own';
  const isNumbers = common.data === 'plane' || common.data === 'hills';
  return (
    <Panel title="Data" says={commonSettings.data.options[common.data]}>
      <DataPicker value={common.data} onChange={(data) => setCommon({ data })} />
      {!isOwn && (
        <>
          <NumberControl
            setting={commonSettings.noise}
            value={common.noise}
            onChange={(noise) => setCommon({ noise })}
          />
          <NumberControl
            setting={commonSettings.points}
            value={common.points}
            onChange={(points) => setCommon({ points })}
          />
        </>
      )}
      <NumberControl setting={commonSettings.share} value={common.share} onChange={(share) => setCommon({ share })} />
      {!isNumbers && (
        <NumberControl setting={commonSettings.wrong} value={common.wrong} onChange={(wrong) => setCommon({ wrong })} />
      )}
    </Panel>
  );
}
