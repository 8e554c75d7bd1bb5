import { roundTo } from '#lib/base/numbers.ts';
import type { Panel } from '../panel.ts';

export const batches = [4, 16, 64, 256];
export const rates = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** NaN, where a network diverged, never is the best. */
export function bestRate(losses: readonly number[]): number {
  const ranked = losses.map((loss) => (Number.isNaN(loss) ? Number.POSITIVE_INFINITY : loss));
  return rates[ranked.indexOf(Math.min(...ranked))] ?? Number.NaN;
}

/** The grid of median losses, `losses[batch][rate]`, with each batch size’s best rate marked. */
export function valley(losses: readonly (readonly number[])[], runs: number): Panel {
  const cells = losses.flat();
  const lowest = Math.min(...cells.filter(Number.isFinite));
  const close = cells.filter((loss) => loss < 1.1 * lowest).length;
  return {
    kind: 'heat',
    title: 'Training loss',
    note: `median of ${runs} runs; ${close} of ${cells.length} cells within 10 % of the lowest`,
    x: { label: 'learning rate', values: rates.map(String) },
    y: { label: 'batch size', values: batches.map(String) },
    label: 'training loss',
    lowIsGood: true,
    values: losses.map((row) => row.map((loss) => roundTo(loss, 3))),
    marks: losses.map((row, at) => ({ row: at, column: rates.indexOf(bestRate(row)) })),
  };
}
