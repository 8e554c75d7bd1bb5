/** The training job that a part of an address means: its number from 1 up, or the best one. Undefined for anything else. */
export function trialNumber(segment: string): number | 'best' | undefined {
  if (segment === 'best') return segment;
  return /^[1-9]\d{0,5}$/.test(segment) ? Number(segment) : undefined;
}
