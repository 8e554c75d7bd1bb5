import { mean } from '#lib/base/numbers.ts';
import type { Panel } from '../panel.ts';
import type { Stop } from './stopping.ts';

type Points = readonly (readonly [x: number, y: number])[];
const pointsOf = (losses: readonly number[]): Points => losses.map((loss, epoch) => [epoch, loss]);

/** The first run, with the epoch that is kept and the one at which training stops. */
export function firstRun(
  losses: Record<'training' | 'validation' | 'test', readonly number[]>,
  { best, stopped }: Stop,
  epochs: number,
): Panel {
  return {
    kind: 'lines',
    title: 'First run',
    note: stopped < epochs ? `stopped after epoch ${stopped}, weights of epoch ${best} kept` : 'not stopped',
    x: { label: 'epochs' },
    y: { label: 'loss' },
    lines: [
      { name: 'validation', arm: 0, points: pointsOf(losses.validation) },
      { name: 'test', arm: 1, points: pointsOf(losses.test) },
      { name: 'training', arm: 0, dashed: true, points: pointsOf(losses.training) },
    ],
    points: [
      { x: best, y: losses.validation[best] ?? 0, arm: 0, name: 'kept' },
      { x: stopped, y: losses.validation[stopped] ?? 0, arm: 0, name: 'stopped', hollow: true },
    ],
  };
}

/** How long each run trained before it stopped, in epochs. */
export function epochsUsed(stopped: readonly number[], epochs: number): Panel {
  return {
    kind: 'bars',
    title: 'Epochs trained until the stop',
    note: `${Math.round(mean(stopped))} of ${epochs} on average`,
    label: 'epochs',
    bars: stopped.map((value, run) => ({ name: `run ${run + 1}`, value, arm: 0 })),
  };
}
