import type { Dataset, Lane, Network, Shared } from './network.ts';

/** More examples an update than any data set here holds; a larger batch is a slip that would exhaust the memory. */
const LARGEST_BATCH = 65_536;

/** Throws an Error that names the lane (counted from 0), the field and the value that cannot be trained. */
export function checkPopulation({ network, optimiser, batchSize }: Shared, lanes: readonly Lane[]): void {
  if (lanes.length === 0) throw new Error('a population needs at least one lane, got 0');
  if (!isCount(batchSize) || batchSize > LARGEST_BATCH)
    throw new Error(`batchSize must be a whole number from 1 to ${LARGEST_BATCH}, got ${batchSize}`);
  for (const units of [network.inputs, ...network.hidden])
    if (!isCount(units)) throw new Error(`a layer must have a whole number of units from 1, got ${units}`);
  if (typeof network.initialisation === 'object') checkRate('initialisation.sd', network.initialisation.sd);
  if (optimiser.kind === 'momentum') checkFraction('momentum', optimiser.momentum);
  const known = new Set<Dataset>(); // lanes mostly share their data, which then is read once
  lanes.forEach((lane, at) => {
    const { learningRate, l1, l2 } = lane;
    for (const [name, rate] of Object.entries({ learningRate, l1, l2 })) checkRate(`lane ${at}: ${name}`, rate);
    checkFraction(`lane ${at}: dropout`, lane.dropout);
    for (const role of ['train', 'validation'] as const) {
      if (!known.has(lane[role])) checkDataset(`lane ${at}: ${role}`, lane[role], network);
      known.add(lane[role]);
    }
  });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function checkRate(where: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new Error(`${where} must be finite and at least 0, got ${value}`);
}

function checkFraction(where: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw new Error(`${where} must be at least 0 and less than 1, got ${value}`);
}

function checkDataset(where: string, { inputs, targets, size, features }: Dataset, network: Network): void {
  if (!isCount(size)) throw new Error(`${where} must have at least one example, got size ${size}`);
  if (features !== network.inputs)
    throw new Error(`${where} has ${features} features, but the network has ${network.inputs} inputs`);
  if (inputs.length !== size * features)
    throw new Error(`${where} must have ${size * features} inputs (size × features), got ${inputs.length}`);
  if (targets.length !== size) throw new Error(`${where} must have ${size} targets, got ${targets.length}`);
  const input = inputs.find((value) => !Number.isFinite(value));
  if (input !== undefined) throw new Error(`${where} has an input that is not finite: ${input}`);
  const target = targets.find(
    (value) => !Number.isFinite(value) || (network.loss === 'logistic' && (value < 0 || value > 1)),
  );
  if (target !== undefined) throw new Error(`${where} has a target that ${network.loss} loss cannot take: ${target}`);
}
