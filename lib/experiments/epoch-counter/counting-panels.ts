import { layerSizes } from '#lib/training/layer-sizes.ts';
import type { Network } from '#lib/training/network.ts';
import type { HeatPanel, Panel } from '../panel.ts';

const columns = 20;
const bytesPerNumber = 4;

/** Bytes that training keeps for a batch: the inputs and what each layer gives for each example, in 32 bits. */
export function activationBytes(network: Network, batchSize: number): number {
  const numbers = layerSizes(network).reduce((sum, { outputs }) => sum + outputs, network.inputs);
  return batchSize * numbers * bytesPerNumber;
}

/** How often each example was used: one cell an example. */
export function usesPanel(name: string, arm: number, uses: readonly number[], updates: number): HeatPanel {
  const rows = Math.ceil(uses.length / columns);
  const row = (at: number) => uses.slice(at * columns, (at + 1) * columns);
  return {
    kind: 'heat',
    title: name,
    arm,
    note: `used ${Math.min(...uses)} to ${Math.max(...uses)} times in ${updates} updates`,
    x: { label: 'example', values: Array.from({ length: columns }, (_, at) => `+${at + 1}`) },
    y: { label: 'from', values: Array.from({ length: rows }, (_, at) => String(at * columns)) },
    label: 'times used',
    lowIsGood: false,
    values: Array.from({ length: rows }, (_, at) => row(at)),
  };
}

/** Kilobytes of activations for batch sizes from 1 to 512, beside those of the network's own numbers. */
export function memoryPanel(network: Network): Panel {
  const sizes = [1, 8, 32, 64, 128, 256, 512];
  const parameters = layerSizes(network).reduce((sum, { kernel, outputs }) => sum + kernel + outputs, 0);
  return {
    kind: 'bars',
    title: 'Memory for the activations of one batch',
    note: `784-512-128-10 network; its ${parameters} weights and biases take ${Math.round((parameters * bytesPerNumber) / 1000)} kB whatever the batch`,
    label: 'kB',
    bars: sizes.map((size) => ({ name: `batch ${size}`, value: activationBytes(network, size) / 1000 })),
  };
}
