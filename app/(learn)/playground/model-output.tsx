'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { REACH } from '#lib/playground/features.ts';
import { fitInWords } from '#lib/playground/fit-in-words.ts';
import { neuronValues } from '#lib/playground/neuron-values.ts';
import type { PlaneData } from '#lib/playground/plane-data.ts';
import type { Common, Model } from '#lib/playground/settings.ts';
import { type ModelSnapshot, NEURON_RESOLUTION, PLANE_RESOLUTION } from '#lib/playground/snapshot.ts';
import { endInWords } from '#lib/playground/stopping.ts';
import { PlaygroundConfusion } from '#lib/ui/chart/playground-confusion.tsx';
import { PlaygroundPlane } from '#lib/ui/chart/playground-plane.tsx';
import { Divergence } from './divergence.tsx';
import { Legend } from './legend.tsx';
import type { Neuron } from './network-neuron-buttons.tsx';

/** A neuron to be shown large, and what it is called. */
export type Looked = Neuron & { name: string };

interface Props {
  name: 'A' | 'B' | null;
  model: Model;
  common: Common;
  data: PlaneData;
  snapshot: ModelSnapshot | undefined;
  isTestShown: boolean;
  looked: Looked | null;
}

const none = new Float32Array();

/** One model's picture and measures. */
export function ModelOutput({ name, model, common, data, snapshot, isTestShown, looked }: Props) {
  const { classes, train, test } = data;
  const width = classes.length > 2 ? classes.length : 1;
  const kind = classes.length > 2 ? 'classes' : classes.length === 2 ? 'logit' : 'number';
  const fits = snapshot?.plane.length === PLANE_RESOLUTION ** 2 * width;
  const hasDiverged = snapshot?.end === 'diverged';
  const fit =
    snapshot && !hasDiverged ? `, test ${snapshot.measure} ${fitInWords(snapshot.testFit, snapshot.measure)}` : '';
  const says = snapshot
    ? `${name ? `${name}: ` : ''}decisions over the plane after ${snapshot.pictureEpoch} epochs${fit}`
    : 'The plane before training';
  const map = looked ? snapshot?.neurons[looked.column] : undefined;
  const count = map ? map.length / NEURON_RESOLUTION ** 2 : 0;
  const isPositive = model.activation === 'sigmoid' && looked?.column !== 0;
  return (
    <div className="grid min-w-0 content-start gap-3">
      {name && <h3 className={`font-medium ${name === 'A' ? 'text-accent' : 'text-arm-3'}`}>{name}</h3>}
      <div className="relative mx-auto w-full max-w-sm">
        <PlaygroundPlane
          outputs={fits ? snapshot.plane : none}
          resolution={PLANE_RESOLUTION}
          width={width}
          kind={kind}
          isFlat={common.output === 'flat'}
          points={isTestShown ? [train, { ...test, isHollow: true }] : [train]}
          reach={REACH}
          summary={says}
        />
        {map && looked && looked.row < count && (
          <div className="absolute inset-0">
            <PlaygroundPlane
              outputs={neuronValues(map, looked.row, count, isPositive)}
              resolution={NEURON_RESOLUTION}
              width={1}
              kind="number"
              points={[]}
              reach={REACH}
              summary={`What ${looked.name} makes of the plane`}
            />
            <p className="absolute inset-x-2 bottom-2 rounded-lg bg-card/90 px-2 py-1 text-center text-sm">
              What {looked.name} makes of the plane
            </p>
          </div>
        )}
        {hasDiverged && !looked && (
          <p className="absolute inset-x-2 bottom-2 rounded-lg bg-bad px-2 py-1 text-center text-sm text-paper">
            Diverged; this is epoch {snapshot.pictureEpoch}
          </p>
        )}
      </div>
      <Legend classes={classes} />
      {snapshot && (
        <>
          <dl className="grid grid-cols-2 gap-x-4 gap-y-1 text-sm">
            <Measure label="Test loss" value={formatNumber(snapshot.test)} />
            <Measure label="Training loss" value={formatNumber(snapshot.train)} />
            <Measure label={`Test ${snapshot.measure}`} value={fitInWords(snapshot.testFit, snapshot.measure)} />
            <Measure label={`Training ${snapshot.measure}`} value={fitInWords(snapshot.trainFit, snapshot.measure)} />
          </dl>
          <p role="status" className="text-sm text-quiet empty:hidden">
            {snapshot.end && !hasDiverged && endInWords(snapshot.end, common, snapshot.best)}
          </p>
          {hasDiverged && <Divergence model={model} common={common} data={data} epoch={snapshot.epoch} />}
          {classes.length > 2 && !hasDiverged && <PlaygroundConfusion classes={classes} counts={snapshot.confusion} />}
        </>
      )}
    </div>
  );
}

function Measure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-[0.8125rem] text-quiet">{label}</dt>
      <dd className="font-mono tabular-nums">{value}</dd>
    </div>
  );
}
