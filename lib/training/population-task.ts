import type { Task } from './kernel/job.ts';
import { layerSizes } from './layer-sizes.ts';
import type { Lane, Shared } from './network.ts';

/** What the kernel is told of a population whatever it is asked to do: shapes, loss and optimiser; 0 updates. */
export function populationTask(
  { network, optimiser, batchSize }: Shared,
  lanes: readonly Lane[],
  groups: number,
  streamWords: number,
): Task {
  return {
    units: [network.inputs, ...layerSizes(network).map(({ outputs }) => outputs)],
    activation: network.activation,
    loss: network.loss,
    optimiser,
    batchNormalisation: network.batchNormalisation === true,
    drops: lanes.some(({ dropout = 0 }) => dropout > 0),
    rows: batchSize,
    groups,
    lanes: lanes.length,
    updates: 0,
    streamWords,
  };
}
