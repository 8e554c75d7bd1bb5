const z = 1.959963984540054; // the 97.5 % quantile of the normal distribution

/** Wilson's 95 % interval of a share (JASA 22, 1927), in [0, 1]; everything is possible from no observation. */
export function confidenceInterval(right: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = right / of;
  const centre = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
