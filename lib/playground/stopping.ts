import { formatNumber } from '#lib/base/numbers.ts';
import type { CurvePoint } from './curve.ts';
import type { Common } from './settings.ts';

/** Why a model trains no further. */
export type End = 'epochs' | 'target' | 'patience' | 'diverged';

export interface Best {
  epoch: number;
  test: number;
}

/** A loss beyond this is on its way to infinity, and its pictures show nothing any more. */
const ENDLESS = 1e6;

/** Judges each epoch as it comes. A lower test loss counts as new minimum whatever the difference. */
export function stopping({ epochs, target, patience }: Pick<Common, 'epochs' | 'target' | 'patience'>) {
  let best: Best = { epoch: 0, test: Number.POSITIVE_INFINITY };
  return {
    judge({ epoch, train, test }: CurvePoint): End | null {
      // Written so that NaN, of which no comparison holds, has diverged too.
      if (!(train < ENDLESS && test < ENDLESS)) return 'diverged';
      if (test < best.test) best = { epoch, test };
      if (target > 0 && test <= target) return 'target';
      if (patience > 0 && epoch - best.epoch >= patience) return 'patience';
      return epoch >= epochs ? 'epochs' : null;
    },
    best: (): Best => best,
  };
}

/** Why it ended, as a sentence. */
export function endInWords(end: End, { target, patience }: Common, best: Best): string {
  switch (end) {
    case 'epochs':
      return 'All epochs are done.';
    case 'target':
      return `The test loss has reached ${formatNumber(target)}.`;
    case 'patience':
      return `No lower test loss for ${patience} epochs; the lowest was ${formatNumber(best.test)} in epoch ${best.epoch}.`;
    case 'diverged':
      return 'Diverged: the loss has left all bounds.';
  }
}
