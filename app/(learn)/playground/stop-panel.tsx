'use client';
import { counted } from '#lib/base/numbers.ts';
import { commonSettings as settings } from '#lib/playground/settings.ts';
import { ChoiceControl } from './choice-control.tsx';
import { NumberControl } from './number-control.tsx';
import { Panel } from './panel.tsx';
import type { WorkbenchState } from './use-workbench.ts';

/** When a run ends, its seed, and how its output is drawn. */
export function StopPanel({ workbench: { playground, setCommon } }: { workbench: WorkbenchState }) {
  const { common } = playground;
  return (
    <Panel title="Run" says={`at most ${counted(common.epochs, 'epoch')}`}>
      <p className="-mt-1.5 text-[0.8125rem] leading-5 text-quiet">
        Whatever you change begins the run anew, from the first weights of its seed: a run is what its address says.
        Only the learning rate and single weights can be changed on the way; the address does not tell edited weights.
      </p>
      <div className="grid gap-x-8 gap-y-3.5 sm:grid-cols-2">
        {(['epochs', 'target', 'patience', 'seed'] as const).map((name) => (
          <NumberControl
            key={name}
            setting={settings[name]}
            value={common[name]}
            onChange={(value) => setCommon({ [name]: value })}
          />
        ))}
        <ChoiceControl
          label={settings.output.label}
          help={settings.output.help}
          options={settings.output.options}
          value={common.output}
          onChange={(output) => setCommon({ output })}
        />
      </div>
    </Panel>
  );
}
