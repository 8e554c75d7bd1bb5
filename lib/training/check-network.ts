import { activationFunctions } from './activation-functions.ts';
import type { Network } from './network.ts';

/** What the kernel has room for, and what network.ts promises. */
const [DEEPEST, WIDEST, MOST_INPUTS, MOST_CLASSES] = [8, 64, 1024, 10];

const losses: readonly string[] = ['squared', 'logistic', 'softmax'] satisfies Network['loss'][];

/** Throws an Error that names the field and the value of a network that cannot be built. */
export function checkNetwork({ inputs, hidden, activation, loss, classes, initialisation }: Network): void {
  checkCount('inputs', inputs, 1, MOST_INPUTS);
  if (hidden.length > DEEPEST) throw new Error(`a network has at most ${DEEPEST} hidden layers, got ${hidden.length}`);
  hidden.forEach((units, at) => {
    checkCount(`hidden[${at}]`, units, 1, WIDEST);
  });
  if (!Object.hasOwn(activationFunctions, activation)) throw new Error(`there is no activation ${activation}`);
  if (!losses.includes(loss)) throw new Error(`there is no loss ${loss}`);
  if (loss === 'softmax') checkCount('classes', classes, 2, MOST_CLASSES);
  else if (classes !== undefined) throw new Error(`classes belongs to softmax loss, got ${classes} with ${loss} loss`);
  if (initialisation === 'xavier' || initialisation === 'he') return;
  if (typeof initialisation !== 'object') throw new Error(`there is no initialisation ${initialisation}`);
  const { sd } = initialisation;
  if (!Number.isFinite(sd) || sd < 0) throw new Error(`initialisation.sd must be finite and at least 0, got ${sd}`);
}

function checkCount(field: string, value: number | undefined, from: number, to: number): void {
  if (value === undefined || !Number.isInteger(value) || value < from || value > to)
    throw new Error(`${field} must be a whole number from ${from} to ${to}, got ${value}`);
}
