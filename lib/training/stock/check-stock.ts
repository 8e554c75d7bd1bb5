import type { Lane, Shared } from '../network.ts';

/** Throws an Error that names what the kernel can do and the stock operations were never taught. */
export function checkStock({ network, optimiser }: Shared, lanes: readonly Lane[]): void {
  const asked: [string, boolean][] = [
    ['leaky-relu', network.activation === 'leaky-relu'],
    ['softmax', network.loss === 'softmax'],
    ['batchNormalisation', network.batchNormalisation === true],
    ['nesterov', optimiser === 'nesterov'],
    ['decay', lanes.some(({ decay = 0 }) => decay > 0)],
    ['labelNoise', lanes.some(({ labelNoise = 0 }) => labelNoise > 0)],
    ['schedule', lanes.some(({ schedule }) => schedule !== undefined)],
    ['momentum of its own', new Set(lanes.map(({ momentum = 0.9 }) => momentum)).size > 1],
  ];
  const found = asked.find(([, isAsked]) => isAsked);
  if (found) throw new Error(`the stock population has no ${found[0]}`);
}
