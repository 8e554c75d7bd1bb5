import type { Activation, Network, Optimiser } from '../network.ts';

const activations: readonly Activation[] = ['linear', 'tanh', 'relu', 'sigmoid', 'leaky-relu'];
const losses: readonly Network['loss'][] = ['squared', 'logistic', 'softmax'];
const optimisers: readonly Optimiser[] = ['sgd', 'momentum', 'nesterov', 'adam'];

/** Room for the units of the inputs, eight hidden layers and the outputs. */
const MOST_LAYERS = 10;

/** What one call does, but for the addresses; `units` are of the inputs, the hidden layers and the outputs. */
export interface Task {
  units: readonly number[];
  activation: Activation;
  loss: Network['loss'];
  optimiser: Optimiser;
  batchNormalisation: boolean;
  /** Whether any lane drops out. */
  drops: boolean;
  /** Of a batch, or of the inputs that all lanes share. */
  rows: number;
  groups: number;
  lanes: number;
  updates: number;
  /** Words of a lane's streams. */
  streamWords: number;
}

const pointers = [
  'state',
  'streams',
  'inputs',
  'targets',
  'settings',
  'places',
  'active',
  'rates',
  'corrections',
  'results',
  'work',
] as const;

/** Addresses in the kernel's memory, by the names in job.h; a call leaves out what it has no use for. */
export type Addresses = { [name in (typeof pointers)[number]]?: number };

/** The words of job.h's `Job`. */
export function jobWords(task: Task, at: Addresses): Int32Array {
  const depth = task.units.length - 1;
  return Int32Array.of(
    depth,
    ...Array.from({ length: MOST_LAYERS }, (_, layer) => task.units[layer] ?? 0),
    ...[activations.indexOf(task.activation), losses.indexOf(task.loss), optimisers.indexOf(task.optimiser)],
    ...[Number(task.batchNormalisation), Number(task.drops), task.rows, task.groups, task.lanes, task.updates],
    task.streamWords,
    ...pointers.map((name) => at[name] ?? 0),
  );
}
