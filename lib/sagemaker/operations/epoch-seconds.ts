/** A moment as the JSON protocol writes it: seconds since 1970, with a fraction. */
export function epochSeconds(at: Date): number;
export function epochSeconds(at: Date | null): number | undefined;
export function epochSeconds(at: Date | null): number | undefined {
  return at === null ? undefined : at.getTime() / 1000;
}
