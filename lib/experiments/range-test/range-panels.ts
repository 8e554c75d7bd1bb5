import { formatNumber } from '#lib/base/numbers.ts';
import type { Panel } from '../panel.ts';
import type { Pass } from './reading.ts';

const isDrawn = (loss: number) => Number.isFinite(loss) && loss < 1e6;

/** The first run: its pass with the rate read off it, and then the training losses at the three rates. */
export function rangePanels(
  names: readonly string[],
  { rates, losses }: Pass,
  picked: number | undefined,
  trained: readonly (readonly number[])[],
  stride: number,
): Panel[] {
  const pass = losses.flatMap((loss, at) => (isDrawn(loss) ? [[rates[at] ?? 0, loss] as const] : []));
  const nearest = pass.find(([rate]) => picked !== undefined && rate >= picked);
  return [
    {
      kind: 'lines',
      title: 'The test, first run',
      ...(picked === undefined ? {} : { note: `reads ${formatNumber(picked)}` }),
      x: { label: 'learning rate', scale: 'logarithmic' },
      y: { label: 'training loss', scale: 'logarithmic' },
      lines: [{ name: 'training loss', arm: 1, points: pass }],
      points: nearest ? [{ x: nearest[0], y: nearest[1], arm: 1, name: 'rate read off' }] : [],
    },
    {
      kind: 'lines',
      title: 'Training afterwards, first run',
      x: { label: 'updates' },
      y: { label: 'training loss', scale: 'logarithmic' },
      lines: trained.map((curve, arm) => ({
        name: names[arm] ?? '',
        arm,
        points: curve.flatMap((loss, at) => (isDrawn(loss) ? [[at * stride, loss] as const] : [])),
      })),
    },
  ];
}
