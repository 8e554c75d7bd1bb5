import { activationsOf } from './activations-of.ts';
import { configurationOf, updatesPerEpoch } from './configuration.ts';
import { curve } from './curve.ts';
import type { Engine } from './engine.ts';
import { featureInputs } from './features.ts';
import { grid } from './grid.ts';
import { confusion, fitOf } from './measures.ts';
import type { PlaneData } from './plane-data.ts';
import type { Common, Model } from './settings.ts';
import {
  type EarlierRate,
  type ModelSnapshot,
  NEURON_RESOLUTION,
  PLANE_RESOLUTION,
  type WeightEdit,
} from './snapshot.ts';
import { type End, stopping } from './stopping.ts';

/** One model while it learns, epoch by epoch. */
export function modelRun(engine: Engine, model: Model, common: Common, data: PlaneData) {
  const { shared, lane } = configurationOf(model, common, data);
  const { network } = shared;
  const trained = engine(shared, lane);
  const updates = updatesPerEpoch(data.train.size, model.batch);
  const losses = curve();
  const stop = stopping(common);
  const large = featureInputs(grid(PLANE_RESOLUTION), model.features);
  const small = featureInputs(grid(NEURON_RESOLUTION), model.features);
  let now = { epoch: 0, train: Number.NaN, test: Number.NaN };
  let sound = { epoch: 0, weights: trained.weights() };
  let end: End | null = null;
  let { rate } = model;
  const earlierRates: EarlierRate[] = [];
  let edits: WeightEdit[] = [];

  const look = (epoch: number) => {
    const { train, validation } = trained.losses();
    now = { epoch, train, test: validation };
    losses.add(now);
    end = stop.judge(now);
    if (end !== 'diverged') sound = { epoch, weights: trained.weights() };
  };
  look(0);

  return {
    isOver: () => end !== null,
    advance() {
      if (end !== null) return;
      trained.train(updates);
      look(now.epoch + 1);
    },
    snapshot(): ModelSnapshot {
      const outputs = (inputs: Float32Array) =>
        activationsOf(network, sound.weights, inputs, inputs.length / network.inputs);
      const test = outputs(lane.validation.inputs).at(-1) ?? new Float32Array();
      const train = outputs(lane.train.inputs).at(-1) ?? new Float32Array();
      const points = losses.points();
      const classes = data.classes.length;
      const hasDiverged = end === 'diverged';
      return {
        ...now,
        measure: classes > 0 ? 'accuracy' : 'R²',
        // Pictures stay those of the last sound epoch and say so; figures beside the losses would be taken for today's.
        trainFit: hasDiverged ? Number.NaN : fitOf(network, train, lane.train.targets),
        testFit: hasDiverged ? Number.NaN : fitOf(network, test, lane.validation.targets),
        best: stop.best(),
        end,
        pictureEpoch: sound.epoch,
        weights: sound.weights,
        plane: outputs(large).at(-1) ?? new Float32Array(),
        neurons: [small, ...outputs(small).slice(0, -1)],
        confusion: classes > 0 && !hasDiverged ? confusion(network, test, lane.validation.targets, classes) : [],
        curve: points.at(-1)?.epoch === now.epoch ? points : [...points, now],
        earlierRates: [...earlierRates],
        edits,
      };
    },
    /** From the next update on; a schedule goes on from where it is. */
    setRate(next: number) {
      if (next === rate) return;
      if (now.epoch > (earlierRates.at(-1)?.until ?? 0)) earlierRates.push({ until: now.epoch, rate });
      rate = next;
      trained.setRate(rate);
    },
    /**
     * Sets one weight or bias by hand and judges the epoch anew, so that a run that was over may go on. A model that has
     * diverged stays as it is. Throws for a place that is not there.
     */
    setWeight({ layer, index, value }: Omit<WeightEdit, 'epoch'>) {
      if (end === 'diverged') return;
      const weights = trained.weights();
      const own = weights[layer];
      if (own?.[index] === undefined) throw new Error(`there is no weight ${index} in layer ${layer}`);
      own[index] = value;
      trained.setWeights(weights);
      const { epoch } = now;
      const others = edits.filter((edit) => edit.epoch !== epoch || edit.layer !== layer || edit.index !== index);
      edits = [...others, { epoch, layer, index, value }];
      look(epoch);
    },
    dispose: () => trained.dispose(),
  };
}
