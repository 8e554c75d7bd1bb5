import type * as tfjs from '@tensorflow/tfjs';
import type { Lane, Shared } from '#lib/training/network.ts';
import type { Artefact, Model, Table, Training } from '#lib/tuning/algorithm.ts';
import { buildNetwork } from '../network/build-network.ts';
import { networkFiles, splitTensors } from '../network/network-files.ts';
import { networkModel } from '../network/network-model.ts';
import type { Recipe } from '../network/recipe.ts';
import { scheduleOf } from '../network/schedule-of.ts';
import { fromKernel, kernelPlaces, memoriesOf, toKernel } from './lane-state.ts';

/** One trial that is trained in a population. */
export interface Member {
  recipe: Recipe;
  /** Of every hidden layer. */
  dropout: number;
  training: Training;
}

/** A member's place in a population: its network in tfjs, which holds its form and at the end its weights. */
export class Seat {
  readonly member: Member;
  /** What the kernel is to know of it. */
  readonly lane: Lane;
  /** Where the kernel begins. */
  readonly state: Float32Array;
  readonly #tf: typeof tfjs;
  readonly #network: tfjs.Sequential;
  readonly #places: Int32Array;
  readonly #form: Artefact;
  #isGone = false;

  /** The epoch that it goes on from. */
  get from(): number {
    return this.member.training.checkpoint?.epoch ?? 0;
  }

  /** Throws for a checkpoint of another network. */
  constructor(
    tf: typeof tfjs,
    shared: Shared,
    member: Member,
    { train, validation }: { train: Table; validation: Table },
  ) {
    const { recipe, dropout, training } = member;
    const { learningRate, momentum, l1, l2 } = recipe;
    const updates = Math.ceil(train.size / shared.batchSize) * recipe.epochs;
    this.#tf = tf;
    this.member = member;
    this.lane = {
      ...{ seed: training.seed, learningRate, momentum, l1, l2, dropout, train, validation },
      ...scheduleOf(recipe.schedule, updates),
    };
    this.#places = kernelPlaces(shared.network);
    const memories = memoriesOf[shared.optimiser];
    const kept = training.checkpoint?.artefact;
    this.#network = buildNetwork(tf, recipe, train.classes, training.seed);
    try {
      this.#form = networkFiles(this.#network);
      const { length } = this.#places;
      const weights = floats(kept ? kept['weights.bin'] : this.#form['weights.bin'], length);
      const remembered = kept ? floats(kept['optimiser.bin'], 2 * length) : new Float32Array(2 * length);
      const parts = [weights, remembered.subarray(0, length), remembered.subarray(length)];
      this.state = toKernel(this.#places, parts.slice(0, 1 + memories));
    } catch (error) {
      this.#network.dispose();
      throw error;
    }
  }

  /** A checkpoint, as train-network.ts makes them. */
  artefact(state: Float32Array): Artefact {
    const { length } = this.#places;
    const [weights = new Float32Array(0), ...memories] = fromKernel(this.#places, state);
    const remembered = new Float32Array(2 * length);
    for (const [at, memory] of memories.entries()) remembered.set(memory, at * length);
    return { ...this.#form, 'weights.bin': bytes(weights), 'optimiser.bin': bytes(remembered) };
  }

  /** The trained network, which owns all of it from now on. */
  model(state: Float32Array): Model {
    const shapes = this.#network.getWeights().map(({ shape }) => shape);
    const weights = splitTensors(this.#tf, this.artefact(state)['weights.bin'], shapes);
    this.#network.setWeights(weights);
    this.#tf.dispose(weights);
    this.#isGone = true;
    return networkModel(this.#tf, this.#network);
  }

  /** Lets go of the network where no model has become of it. */
  dispose(): void {
    if (!this.#isGone) this.#network.dispose();
    this.#isGone = true;
  }
}

const bytes = (values: Float32Array) => new Uint8Array(values.buffer);

function floats(kept: Uint8Array | undefined, length: number): Float32Array {
  if (kept?.length !== 4 * length) throw new Error(`expected ${4 * length} bytes of weights, got ${kept?.length}`);
  return new Float32Array(kept.slice().buffer);
}
