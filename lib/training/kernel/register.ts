import type * as tfjs from '@tensorflow/tfjs-core';
import type { Task } from './job.ts';
import { type Call, kernelCalls } from './kernel-calls.ts';

/** Attributes of PopulationTrain beside the task. Lanes are filled up to whole groups of four. */
export interface TrainAttributes extends Task {
  /** updates × lanes */
  rates: readonly number[];
  /** updates × 2: Adam's 1/(1 − β^u) of both moments. */
  corrections: readonly number[];
  /** −1 for each lane that trains, 0 for a frozen one. */
  active: readonly number[];
}

/** The backends of tfjs that hold tensors in the main memory. */
const backends = ['wasm', 'cpu'];

/**
 * Registers with both backends, `instance` being one of population.wasm:
 * - `PopulationTrain`: inputs state, streams, inputs, targets, settings, places; outputs the next state and streams;
 * - `PopulationMeasure`: inputs state, inputs, targets, places; output lanes × 2, mean loss and share of right classes;
 * - `PopulationOutputs`: inputs state, inputs; output lanes × rows × outputs, the same inputs for all lanes.
 *
 * Their attributes are a Task and for training TrainAttributes; population-state.ts and population-tables.ts make the
 * tensors. What is not as these make it is not noticed: the memory is the kernel's own.
 */
export function registerPopulationKernels(
  tf: Pick<typeof tfjs, 'registerKernel'>,
  instance: WebAssembly.Instance,
): void {
  const open = kernelCalls(instance);

  const kernels: Record<string, (call: Call) => tfjs.TensorInfo | tfjs.TensorInfo[]> = {
    PopulationTrain(call) {
      const task = call.attrs as unknown as TrainAttributes;
      const { memory, begin, put, run, output, info } = open(call);
      const [inputs = 0, targets = 0] = begin('inputs', 'targets');
      const [state, streams, settings, places] = [put('state'), put('streams'), put('settings'), put('places')];
      const active = memory.put(task.active, 'int32');
      const rates = memory.put(task.rates, 'float32');
      const corrections = memory.put(task.corrections, 'float32');
      run('train', task, { state, streams, inputs, targets, settings, places, active, rates, corrections });
      const { shape } = info('state');
      const ofStreams = info('streams').shape;
      return [
        output(memory.floats(state, sizeOf(shape)), shape),
        output(memory.integers(streams, sizeOf(ofStreams)), ofStreams),
      ];
    },
    PopulationMeasure(call) {
      const task = call.attrs as unknown as Task;
      const { memory, begin, put, run, output } = open(call);
      const [inputs = 0, targets = 0] = begin('inputs', 'targets');
      const shape = [task.lanes, 2];
      const results = memory.reserve(sizeOf(shape) * 4);
      run('measure', task, { state: put('state'), inputs, targets, places: put('places'), results });
      return output(memory.floats(results, sizeOf(shape)), shape);
    },
    PopulationOutputs(call) {
      const task = call.attrs as unknown as Task;
      const { memory, begin, put, run, output } = open(call);
      begin();
      const shape = [task.lanes, task.rows, task.units.at(-1) ?? 1];
      const results = memory.reserve(sizeOf(shape) * 4);
      run('outputs', task, { state: put('state'), inputs: put('inputs'), results });
      return output(memory.floats(results, sizeOf(shape)), shape);
    },
  };
  for (const [kernelName, kernelFunc] of Object.entries(kernels))
    for (const backendName of backends) tf.registerKernel({ kernelName, backendName, kernelFunc });
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((all, each) => all * each, 1);
}
