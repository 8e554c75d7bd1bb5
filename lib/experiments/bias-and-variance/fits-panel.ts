import type { Panel } from '../panel.ts';
import { wave } from '../polynomial-degree/noisy-wave.ts';
import { type Decomposed, places } from './decompose.ts';

/** All fits as lines, their mean as points, and the truth. */
export function fitsPanel({ fits, mean, bias, variance }: Decomposed, degree: number, arm: number): Panel {
  return {
    kind: 'lines',
    title: `Degree ${degree}, a fit to each of ${fits.length} samples`,
    arm,
    note: `bias² ${bias.toFixed(3)}, variance ${variance.toFixed(3)}`,
    x: { label: 'x' },
    y: { label: 'y' },
    lines: [
      ...fits.map((fit, sample) => ({
        name: `sample ${sample + 1}`,
        arm,
        points: places.map((x, place) => [x, fit[place] ?? 0] as const),
      })),
      { name: 'the truth', arm, dashed: true, points: places.map((x) => [x, wave(x)] as const) },
    ],
    points: places.map((x, place) => ({ x, y: mean[place] ?? 0, arm, hollow: true, name: 'mean of the fits' })),
  };
}
