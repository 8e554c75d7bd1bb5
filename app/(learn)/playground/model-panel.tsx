'use client';
import { modelSettings as settings } from '#lib/playground/model-settings.ts';
import type { Model } from '#lib/playground/settings.ts';
import { valueInWords } from '#lib/playground/value-in-words.ts';
import { ChoiceControl } from './choice-control.tsx';
import { NumberControl } from './number-control.tsx';
import { Panel } from './panel.tsx';
import type { WorkbenchState } from './use-workbench.ts';

type NumberName = 'rate' | 'momentum' | 'batch' | 'span' | 'l1' | 'l2' | 'decay' | 'dropout';
type ChoiceName = 'activation' | 'initialisation' | 'optimiser' | 'schedule';

/** How the network learns, and what holds it back. */
export function ModelPanel({ workbench: { model, setModel } }: { workbench: WorkbenchState }) {
  const number = (name: NumberName) => (
    <NumberControl
      key={name}
      setting={settings[name]}
      value={model[name]}
      onChange={(value) => setModel({ [name]: value })}
    />
  );
  const choice = <Name extends ChoiceName>(name: Name) => {
    const { label, help, options } = settings[name];
    return (
      <ChoiceControl<Model[Name] & string>
        key={name}
        label={label}
        help={help}
        options={options as unknown as Record<Model[Name] & string, string>}
        value={model[name]}
        onChange={(value) => setModel({ [name]: value })}
      />
    );
  };
  const penalties = (['l1', 'l2', 'decay', 'dropout'] as const)
    .filter((name) => model[name] > 0)
    .map((name) => `${settings[name].label} ${valueInWords(settings[name], model[name])}`);
  const hasMomentum = model.optimiser === 'momentum' || model.optimiser === 'nesterov';
  return (
    <div className="grid gap-x-8 gap-y-6 max-lg:gap-y-0 max-lg:divide-y max-lg:divide-line lg:grid-cols-2">
      <Panel
        title="Learning"
        says={`rate ${valueInWords(settings.rate, model.rate)}, ${settings.optimiser.options[model.optimiser]}`}
      >
        {number('rate')}
        {number('batch')}
        <div className="grid grid-cols-2 gap-3">
          {choice('activation')}
          {choice('initialisation')}
          {choice('optimiser')}
          {choice('schedule')}
        </div>
        {hasMomentum && number('momentum')}
        {model.schedule !== 'constant' && number('span')}
      </Panel>
      <Panel title="Regularisation" says={penalties.length > 0 ? penalties.join(', ') : 'off'}>
        {number('l1')}
        {number('l2')}
        {number('decay')}
        {number('dropout')}
      </Panel>
    </div>
  );
}
