/** One pass of a range test: the training loss after each update, and the rate that the update was made with. */
export interface Pass {
  rates: readonly number[];
  losses: readonly number[];
}

/** Updates on either side that smooth a loss, so that one lucky batch does not decide. */
const around = 2;

/** The rate at which the smoothed loss was lowest before it rose; a loss that is no number counts as infinite. */
export function lowestAt({ rates, losses }: Pass): number {
  const whole = losses.map((loss) => (Number.isFinite(loss) ? loss : Number.POSITIVE_INFINITY));
  const smooth = whole.map((_, at) => {
    const near = whole.slice(Math.max(0, at - around), at + around + 1);
    return near.reduce((sum, loss) => sum + loss, 0) / near.length;
  });
  return rates[smooth.indexOf(Math.min(...smooth))] ?? Number.NaN;
}
