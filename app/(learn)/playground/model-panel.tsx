'use client';
import { modelSettings as settings } from '#lib/playground/model-settings.ts';
import type { Model } from '#lib/playground/settings.ts';
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
  const hasMomentum = model.optimiser === 'momentum' || model.optimiser === 'nesterov';
  return (
    <div className="grid gap-6 border-t border-line pt-5 sm:grid-cols-2 sm:gap-8">
      <Panel title="Learning">
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
      <Panel title="Regularisation">
        {number('l1')}
        {number('l2')}
        {number('decay')}
        {number('dropout')}
      </Panel>
    </div>
  );
}
