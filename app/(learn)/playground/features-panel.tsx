'use client';
import { useId } from 'react';
import type { Feature } from '#lib/playground/features.ts';
import { modelSettings } from '#lib/playground/model-settings.ts';
import { valueInWords } from '#lib/playground/value-in-words.ts';
import { Help } from './help.tsx';
import { Panel } from './panel.tsx';
import type { WorkbenchState } from './use-workbench.ts';

const { options, help } = modelSettings.features;

/** What the network is told of a point: one switch a feature, at least one of them on. */
export function FeaturesPanel({ workbench: { model, setModel } }: { workbench: WorkbenchState }) {
  const id = useId();
  const { features } = model;
  const toggle = (feature: Feature) => {
    const isOn = features.includes(feature);
    const all = Object.keys(options) as Feature[];
    setModel({ features: all.filter((each) => (each === feature ? !isOn : features.includes(each))) });
  };
  return (
    <Panel title="Features" says={valueInWords(modelSettings.features, features)}>
      <fieldset aria-describedby={id}>
        <legend className="sr-only">Features</legend>
        <Help id={id}>{help}</Help>
        <div className="flex flex-wrap gap-1.5">
          {Object.entries(options).map(([name, words]) => {
            const feature = name as Feature;
            const isOn = features.includes(feature);
            return (
              <label
                key={feature}
                className="relative inline-flex min-h-9 cursor-pointer items-center rounded-lg border border-line px-2.5 font-serif text-[0.9375rem] italic hover:border-accent has-checked:border-accent has-checked:bg-accent/10 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
              >
                <input
                  type="checkbox"
                  checked={isOn}
                  disabled={isOn && features.length === 1}
                  onChange={() => toggle(feature)}
                  className="absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
                />
                {words}
              </label>
            );
          })}
        </div>
      </fieldset>
    </Panel>
  );
}
