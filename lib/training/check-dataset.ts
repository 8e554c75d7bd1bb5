import type { Dataset, Network } from './network.ts';

/** Throws an Error that names the field and the value of a data set that the network cannot take. */
export function checkDataset(where: string, { inputs, targets, size, features }: Dataset, network: Network): void {
  if (!Number.isInteger(size) || size < 1) throw new Error(`${where} must have at least one example, got size ${size}`);
  if (features !== network.inputs)
    throw new Error(`${where} has ${features} features, but the network has ${network.inputs} inputs`);
  if (inputs.length !== size * features)
    throw new Error(`${where} must have ${size * features} inputs (size × features), got ${inputs.length}`);
  if (targets.length !== size) throw new Error(`${where} must have ${size} targets, got ${targets.length}`);
  const input = inputs.find((value) => !Number.isFinite(value));
  if (input !== undefined) throw new Error(`${where} has an input that is not finite: ${input}`);
  const target = targets.find((value) => !isTarget(value, network));
  if (target !== undefined) throw new Error(`${where} has a target that ${network.loss} loss cannot take: ${target}`);
}

function isTarget(value: number, { loss, classes = 0 }: Network): boolean {
  if (loss === 'squared') return Number.isFinite(value);
  if (loss === 'logistic') return value >= 0 && value <= 1;
  return Number.isInteger(value) && value >= 0 && value < classes;
}
