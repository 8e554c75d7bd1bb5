import type { Dataset } from '#lib/training/network.ts';
import type { Population } from '#lib/training/population.ts';
import type { Panel } from '../panel.ts';
import { averagedLogits } from './averaged.ts';

const resolution = 28;
const reach = 2.2;
const shown = 3;

/** What the first networks of the first run make of the plane, and what the average of all its networks makes of it. */
export function memberPlanes(networks: Population, members: number, train: Dataset): Panel[] {
  const size = resolution * resolution;
  const place = (index: number) => ((index + 0.5) / resolution) * 2 * reach - reach;
  const grid = Float32Array.from({ length: 2 * size }, (_, at) => {
    const [row, column] = [Math.floor(at / 2 / resolution), Math.floor(at / 2) % resolution];
    return at % 2 === 0 ? place(column) : -place(row);
  });
  const all = networks.predict(grid, size);
  const own = Array.from({ length: members }, (_, member) => all.subarray(member * size, (member + 1) * size));
  const points = Array.from(train.targets, (label, at) => ({
    x: train.inputs[2 * at] ?? 0,
    y: train.inputs[2 * at + 1] ?? 0,
    label,
  }));
  const plane = (title: string, arm: number, logits: readonly number[]): Panel => {
    return { kind: 'plane', title, arm, logits, resolution, reach, points };
  };
  return [
    ...own.slice(0, shown).map((logits, member) => plane(`Network ${member + 1}`, 0, [...logits])),
    plane(`The average of ${members}`, 2, averagedLogits(own, size)),
  ];
}
