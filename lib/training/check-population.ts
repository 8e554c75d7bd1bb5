import { checkDataset } from './check-dataset.ts';
import { checkNetwork } from './check-network.ts';
import { checkSchedule } from './check-schedule.ts';
import type { Dataset, Lane, Optimiser, Shared } from './network.ts';

/** More examples an update than any data set here holds; a larger batch is a slip that would exhaust the memory. */
const LARGEST_BATCH = 65_536;

const optimisers: readonly string[] = ['sgd', 'momentum', 'nesterov', 'adam'] satisfies Optimiser[];

/** Throws an Error that names the lane (counted from 0), the field and the value that cannot be trained. */
export function checkPopulation({ network, optimiser, batchSize }: Shared, lanes: readonly Lane[]): void {
  if (lanes.length === 0) throw new Error('a population needs at least one lane, got 0');
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > LARGEST_BATCH)
    throw new Error(`batchSize must be a whole number from 1 to ${LARGEST_BATCH}, got ${batchSize}`);
  if (!optimisers.includes(optimiser)) throw new Error(`there is no optimiser ${optimiser}`);
  checkNetwork(network);
  const known = new Set<Dataset>(); // lanes mostly share their data, which then is read once
  lanes.forEach((lane, at) => {
    const { learningRate, l1 = 0, l2 = 0, decay = 0 } = lane;
    for (const [name, rate] of Object.entries({ learningRate, l1, l2, decay })) checkRate(`lane ${at}: ${name}`, rate);
    const { momentum = 0, dropout = 0, labelNoise = 0 } = lane;
    for (const [name, share] of Object.entries({ momentum, dropout, labelNoise }))
      checkFraction(`lane ${at}: ${name}`, share);
    if (labelNoise > 0 && network.loss === 'squared')
      throw new Error(`lane ${at}: labelNoise needs classes, got ${labelNoise} with squared loss`);
    if (lane.schedule) checkSchedule(`lane ${at}: schedule`, lane.schedule);
    for (const role of ['train', 'validation'] as const) {
      if (!known.has(lane[role])) checkDataset(`lane ${at}: ${role}`, lane[role], network);
      known.add(lane[role]);
    }
  });
}

function checkRate(where: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new Error(`${where} must be finite and at least 0, got ${value}`);
}

function checkFraction(where: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw new Error(`${where} must be at least 0 and less than 1, got ${value}`);
}
