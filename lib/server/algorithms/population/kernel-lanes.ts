import { rng, sfc32State } from '#lib/base/rng.ts';
import { jobWords, type Task } from '#lib/training/kernel/job.ts';
import { type KernelExports, kernelMemory } from '#lib/training/kernel/kernel-memory.ts';
import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Lane, Shared } from '#lib/training/network.ts';
import { exampleTables, initialStreams, settingsTable } from '#lib/training/population-tables.ts';
import { rateAt } from '#lib/training/rate-at.ts';

/** Bounds the tables of rates. */
export const mostUpdates = 256;
/** Words of a lane's streams before its order of examples: see lib/training/kernel/chance.h. */
const [dropoutWord, usedWord, orderWord] = [4, 8, 9];

/**
 * Networks side by side in the memory of one instance of population.wasm, trained epoch by epoch: each epoch's order and
 * masks follow from the lane's seed and the epoch alone, so that nothing but the state is needed to go on. What happens
 * in a lane does not depend on the others, as long as all or none of them have penalties.
 */
export class KernelLanes {
  readonly #kernel: KernelExports;
  readonly #memory: ReturnType<typeof kernelMemory>;
  readonly #task: Task;
  readonly #lanes: readonly Lane[];
  readonly #filled: readonly Lane[];
  readonly #at: Record<'inputs' | 'targets' | 'settings' | 'places' | 'state' | 'streams' | 'active', number> &
    Record<'rates' | 'corrections' | 'sums' | 'results' | 'work' | 'job' | 'judged', number>;
  readonly #words: number;

  /** `states` are the lanes' own, as lane-state.ts makes them. Throws where the memory does not suffice. */
  constructor(kernel: KernelExports, shared: Shared, lanes: readonly Lane[], states: readonly Float32Array[]) {
    const { network, optimiser, batchSize } = shared;
    const groups = Math.ceil(lanes.length / 4);
    // Copies of the last lane fill up its four
    const filled = Array.from({ length: 4 * groups }, (_, at) => lanes[Math.min(at, lanes.length - 1)] as Lane);
    const examples = exampleTables(network, filled);
    const streams = initialStreams(filled);
    this.#kernel = kernel;
    this.#lanes = lanes;
    this.#filled = filled;
    this.#words = states[0]?.length ?? 0;
    this.#task = {
      units: [network.inputs, ...layerSizes(network).map(({ outputs }) => outputs)],
      ...{ activation: network.activation, loss: network.loss, optimiser, batchNormalisation: false },
      drops: lanes.some(({ dropout = 0 }) => dropout > 0),
      ...{ rows: batchSize, groups, lanes: lanes.length, updates: 0, streamWords: streams.shape[1] },
    };
    const memory = kernelMemory(kernel);
    this.#memory = memory;
    memory.begin([], () => []);
    const put = (values: ArrayLike<number>) => memory.put(values, values instanceof Int32Array ? 'int32' : 'float32');
    const inputs = put(examples.inputs);
    const judgedRows = lanes[0]?.validation.size ?? 0;
    this.#at = {
      ...{ inputs, judged: inputs + 4 * (examples.validation[0] ?? 0), targets: put(examples.targets) },
      ...{ settings: put(settingsTable(filled)), places: put(examples.train), streams: put(streams.values) },
      active: put(Int32Array.from(filled, () => -1)),
      state: memory.reserve(4 * filled.length * this.#words),
      rates: memory.reserve(4 * mostUpdates * filled.length),
      corrections: memory.reserve(4 * mostUpdates * 2),
      sums: memory.reserve(4 * 2 * filled.length),
      results: memory.reserve(4 * lanes.length * judgedRows * (network.classes ?? 1)),
      ...{ job: put(jobWords(this.#task, {})), work: 0 },
    };
    for (const [at] of filled.entries()) this.#write(at, states[Math.min(at, lanes.length - 1)] as Float32Array);
    const sizes = [1, 0].map((training) => kernel.work_bytes(this.#at.job, training) >>> 0);
    this.#at.work = memory.reserve(Math.max(...sizes));
  }

  #floats(address: number, length: number): Float32Array {
    return new Float32Array(this.#kernel.memory.buffer, address, length);
  }

  /** Four lanes stand side by side, number by number. */
  #write(lane: number, state: Float32Array): void {
    const all = this.#floats(this.#at.state, this.#filled.length * this.#words);
    const from = Math.floor(lane / 4) * this.#words * 4 + (lane % 4);
    for (const [at, value] of state.entries()) all[from + 4 * at] = value;
  }

  /** A lane's state at this moment. */
  state(lane: number): Float32Array {
    const all = this.#floats(this.#at.state, this.#filled.length * this.#words);
    const from = Math.floor(lane / 4) * this.#words * 4 + (lane % 4);
    const state = new Float32Array(this.#words);
    for (let at = 0; at < state.length; at++) state[at] = all[from + 4 * at] ?? 0;
    return state;
  }

  /** Draws the order and the masks of an epoch. */
  begin(epoch: number): void {
    const { streamWords } = this.#task;
    const words = new Int32Array(this.#kernel.memory.buffer, this.#at.streams, this.#filled.length * streamWords);
    let drawn = new Int32Array(0);
    for (const [at, { seed, train }] of this.#filled.entries()) {
      if (at < this.#lanes.length) {
        const rows = Array.from({ length: train.size }, (_, row) => row);
        drawn = Int32Array.from(rng('order', seed, epoch).shuffle(rows));
      }
      words.set(sfc32State('dropout', seed, epoch), at * streamWords + dropoutWord);
      words[at * streamWords + usedWord] = 0;
      words.set(drawn, at * streamWords + orderWord);
    }
  }

  /**
   * The next `updates` (at most mostUpdates) of so many rows, of which `before` were made. Gives for each lane the sums of
   * its rows' losses and of its right rows, each before its update.
   */
  train(rows: number, updates: number, before: number): Float32Array {
    const { rates, corrections, sums } = this.#at;
    const all = Array.from({ length: updates }, (_, at) => before + at);
    this.#floats(rates, updates * this.#filled.length).set(
      all.flatMap((update) => this.#filled.map((lane) => rateAt(lane, update))),
    );
    this.#floats(corrections, 2 * updates).set(
      all.flatMap((update) => [1 / (1 - 0.9 ** (update + 1)), 1 / (1 - 0.999 ** (update + 1))]),
    );
    this.#run('train', { rows, updates }, { results: sums });
    return this.#memory.floats(sums, 2 * this.#lanes.length);
  }

  /** The logits or values of the validation rows: lanes × rows × outputs. */
  outputs(): Float32Array {
    const rows = this.#lanes[0]?.validation.size ?? 0;
    this.#run('outputs', { rows }, { inputs: this.#at.judged });
    return this.#memory.floats(this.#at.results, this.#lanes.length * rows * (this.#task.units.at(-1) ?? 1));
  }

  /** From now on a lane stays as it is, and costs nothing once all four of its group do. */
  freeze(lane: number): void {
    const active = new Int32Array(this.#kernel.memory.buffer, this.#at.active, this.#filled.length);
    for (const at of active.keys()) if (Math.min(at, this.#lanes.length - 1) === lane) active[at] = 0;
  }

  #run(name: 'train' | 'outputs', task: Partial<Task>, addresses: { results?: number; inputs?: number }): void {
    const { judged: _, sums: __, job, ...at } = this.#at;
    this.#memory.overwrite(job, jobWords({ ...this.#task, ...task }, { ...at, ...addresses }));
    this.#kernel[name](job);
  }
}
