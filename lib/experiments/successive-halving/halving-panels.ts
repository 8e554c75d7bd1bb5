import { roundTo } from '#lib/base/numbers.ts';
import type { LinesPanel } from '../panel.ts';
import type { Replayed } from './replay.ts';

/** The learning curves of all settings, each as far as it was trained; a hollow point stands where one was stopped. */
export function curvesPanel(
  title: string,
  arm: number,
  curves: readonly (readonly number[])[],
  { epochs, spent, chosen }: Replayed,
): LinesPanel {
  const ends = curves.map((curve, setting) => {
    const epoch = epochs[setting] ?? 0;
    return { epoch, loss: curve[epoch - 1] ?? Number.NaN };
  });
  return {
    kind: 'lines',
    title,
    arm,
    note: `${spent} epochs`,
    x: { label: 'epoch' },
    y: { label: 'validation loss', scale: 'logarithmic' },
    lines: curves.map((curve, setting) => ({
      name: `setting ${setting + 1}`,
      arm,
      dashed: setting !== chosen,
      points: curve
        .slice(0, epochs[setting])
        .flatMap((loss, at) => (isDrawn(loss) ? [[at + 1, roundTo(loss, 4)]] : [])),
    })),
    points: ends.flatMap(({ epoch, loss }, setting) => {
      if (!isDrawn(loss) || (setting !== chosen && epoch === longest(epochs))) return [];
      const isChosen = setting === chosen;
      return [{ x: epoch, y: roundTo(loss, 4), arm, hollow: !isChosen, ...(isChosen && { name: 'chosen' }) }];
    }),
  };
}

const longest = (epochs: readonly number[]) => Math.max(...epochs);
/** A loss beyond ten would press all the others together. */
const isDrawn = (loss: number) => loss > 0 && loss < 10;
