import type * as tfjs from '@tensorflow/tfjs-core';
import { checkPopulation } from './check-population.ts';
import type { Lane, Shared } from './network.ts';
import { initialState, weightsOf, withWeights } from './population-state.ts';
import { exampleTables, initialStreams, settingsTable } from './population-tables.ts';
import { populationTask } from './population-task.ts';
import { rateAt } from './rate-at.ts';

type Tensor = tfjs.Tensor;

/** What a population needs of tfjs: its engine, with the kernels of kernel/register.ts registered for the backend. */
export interface PopulationTf {
  engine(): Pick<ReturnType<typeof tfjs.engine>, 'makeTensor' | 'runKernel' | 'keep'>;
}

export interface Population {
  /** Synchronous; to stop early, call it for fewer updates at a time. */
  train(updates: number): void;
  /**
   * K mean data losses, without penalties; NaN or Infinity for a lane that has diverged. Those of the training targets
   * are of the targets trained on, label noise included.
   */
  losses(): { train: Float32Array; validation: Float32Array };
  /** K shares of right classes, of the same targets. Throws for squared loss. */
  accuracies(): { train: Float32Array; validation: Float32Array };
  /**
   * An array a layer: the kernel row-major (inputs × outputs), the biases, with batch normalisation γs and βs. Throws
   * for a lane that is not there.
   */
  weights(lane: number): number[][];
  /**
   * Puts other weights, in the layout of `weights` and rounded to 32 bits, in place of the lane's own. What the
   * optimiser and batch normalisation remember stays. Throws for a lane that is not there and for what does not fit.
   */
  setWeights(lane: number, weights: readonly (readonly number[])[]): void;
  /**
   * Logits (logistic, softmax) or values (squared), K × size (× classes), of the same `size` rows for every lane.
   * Throws if they do not fit.
   */
  predict(inputs: Float32Array, size: number): Float32Array;
  /** From now on the lane's weights stay as they are. Throws for a lane that is not there. */
  freeze(lane: number): void;
  /** Frees every tensor. The population is of no use afterwards. */
  dispose(): void;
}

/** Updates a call of the kernel, which bounds the table of rates. */
const UPDATES_A_CALL = 256;

/**
 * K networks trained by one tfjs kernel, in 32 bits, each as if it were alone: own data, rates, penalties, seed.
 * reference.ts says what it computes. `tf` must have its backend set, wasm or cpu. Throws what checkPopulation throws.
 */
export function population(tf: PopulationTf, shared: Shared, lanes: readonly Lane[]): Population {
  checkPopulation(shared, lanes);
  const { network, optimiser } = shared;
  const engine = tf.engine();
  // Four lanes are trained side by side; copies of the last one fill up the last four
  const filled = Array.from(
    { length: Math.ceil(lanes.length / 4) * 4 },
    (_, at) => lanes[at] ?? (lanes.at(-1) as Lane),
  );
  const examples = exampleTables(network, filled);
  // A caller's tf.tidy must not end the life of the state
  const keep = (values: Float32Array | Int32Array, shape: number[]): Tensor =>
    engine.keep(engine.makeTensor(values, shape, values instanceof Int32Array ? 'int32' : 'float32'));
  const groups = filled.length / 4;
  const inputs = keep(examples.inputs, [examples.inputs.length]);
  const targets = keep(examples.targets, [examples.targets.length]);
  const settings = keep(settingsTable(filled), [groups, 5, 4]);
  const places = { train: keep(examples.train, [groups, 4, 4]), validation: keep(examples.validation, [groups, 4, 4]) };
  const first = initialState(network, optimiser, filled);
  const firstStreams = initialStreams(filled);
  let state = keep(first.values, first.shape);
  let streams = keep(firstStreams.values, firstStreams.shape);
  const active = filled.map(() => -1);
  let updates = 0;
  // Powers of Adam's β by products, because engines may round ** differently
  let powers = [1, 1] as [number, number];

  const task = populationTask(shared, lanes, groups, firstStreams.shape[1]);
  const run = <T extends Tensor | Tensor[]>(name: string, tensors: Record<string, Tensor>, change: object = {}): T =>
    engine.runKernel<T>(name, tensors, { ...task, ...change } as unknown as tfjs.NamedAttrMap);
  const read = (tensor: Tensor): Float32Array => {
    const values = tensor.dataSync<'float32'>();
    tensor.dispose();
    return values;
  };

  const trainAtOnce = (count: number) => {
    const corrections = Array.from({ length: count }, () => {
      powers = [powers[0] * 0.9, powers[1] * 0.999];
      return [1 / (1 - powers[0]), 1 / (1 - powers[1])];
    }).flat();
    const rates = Array.from({ length: count }, (_, at) => filled.map((lane) => rateAt(lane, updates + at))).flat();
    const [nextState, nextStreams] = run<[Tensor, Tensor]>(
      'PopulationTrain',
      { state, streams, inputs, targets, settings, places: places.train },
      { updates: count, active, rates, corrections },
    );
    for (const tensor of [nextState, nextStreams]) engine.keep(tensor);
    for (const tensor of [state, streams]) tensor.dispose();
    [state, streams] = [nextState, nextStreams];
    updates += count;
  };
  /** One column of [loss, share of right classes] for each lane. */
  const measure = (column: 0 | 1) => {
    const of = (role: 'train' | 'validation') => {
      const both = read(run<Tensor>('PopulationMeasure', { state, inputs, targets, places: places[role] }));
      return Float32Array.from(lanes, (_, lane) => both[2 * lane + column] as number);
    };
    return { train: of('train'), validation: of('validation') };
  };
  const checkLane = (lane: number) => {
    if (!lanes[lane]) throw new Error(`lane must be from 0 to ${lanes.length - 1}, got ${lane}`);
  };

  return {
    train(count) {
      for (let left = count; left > 0; left -= UPDATES_A_CALL) trainAtOnce(Math.min(left, UPDATES_A_CALL));
    },
    losses: () => measure(0),
    accuracies() {
      if (network.loss === 'squared') throw new Error('squared loss has no classes, so no accuracy');
      return measure(1);
    },
    weights(lane) {
      checkLane(lane);
      return weightsOf(network, state.dataSync<'float32'>(), first.shape[1], lane);
    },
    setWeights(lane, weights) {
      checkLane(lane);
      const next = withWeights(network, state.dataSync<'float32'>(), first.shape[1], lane, weights);
      state.dispose();
      state = keep(next, first.shape);
    },
    predict(rows, size) {
      const features = network.inputs;
      if (rows.length !== size * features) throw new Error(`expected ${size} × ${features} inputs, got ${rows.length}`);
      const tensor = engine.makeTensor(rows, [size, features], 'float32');
      const outputs = read(run<Tensor>('PopulationOutputs', { state, inputs: tensor }, { rows: size }));
      tensor.dispose();
      return outputs;
    },
    freeze(lane) {
      checkLane(lane);
      // With its copies, so that four lanes are left out altogether once all of them are frozen
      for (const at of active.keys()) if (Math.min(at, lanes.length - 1) === lane) active[at] = 0;
    },
    dispose() {
      for (const tensor of [inputs, targets, settings, places.train, places.validation, state, streams])
        tensor.dispose();
    },
  };
}
