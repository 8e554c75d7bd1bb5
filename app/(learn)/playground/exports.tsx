'use client';
import { layersModel } from '#lib/playground/layers-model.ts';
import type { PlaneData } from '#lib/playground/plane-data.ts';
import { runFile } from '#lib/playground/run-record.ts';
import { downloadFile } from '#lib/ui/chart/download-file.ts';
import { smallButton } from './small-button.ts';
import type { WorkbenchState } from './use-workbench.ts';

interface Props {
  workbench: WorkbenchState;
  data: PlaneData;
}

/** The trained model and the run, to take away. */
export function Exports({ workbench: { state, side }, data }: Props) {
  const { snapshot, playground, own } = state;
  if (!snapshot || !playground) return null;
  const saveModel = () => {
    const model = playground.models[side];
    const weights = snapshot.models[side]?.weights;
    if (!model || !weights) return;
    const axes = playground.common.data === 'own' ? own?.axes : undefined;
    const { topology, weightData } = layersModel({ model, weights, classes: data.classes, axes });
    downloadFile('model.json', new Blob([JSON.stringify(topology, null, 2)], { type: 'application/json' }));
    downloadFile('weights.bin', new Blob([weightData]));
  };
  const saveRun = () =>
    downloadFile(
      'run.json',
      new Blob([JSON.stringify(runFile(playground, snapshot, own), null, 2)], { type: 'application/json' }),
    );
  return (
    <section aria-labelledby="take-away" className="mt-6 rounded-2xl border border-line bg-card p-5">
      <h2 id="take-away" className="font-serif text-lg font-semibold">
        Take it away
      </h2>
      <p className="mt-1 max-w-3xl text-sm leading-6 text-quiet">
        The model as two files that TensorFlow.js opens with <code className="font-mono">tf.loadLayersModel</code>. The
        first file says which features it expects. The run as JSON: settings, seed, curves and final measures.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className={smallButton} onClick={saveModel}>
          Download the model{playground.models.length === 2 ? ` ${side === 0 ? 'A' : 'B'}` : ''}
        </button>
        <button type="button" className={smallButton} onClick={saveRun}>
          Download the run
        </button>
      </div>
    </section>
  );
}
