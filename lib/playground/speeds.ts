/** How a run is watched; it changes what is seen, never what is computed. */
export const speeds = {
  rising: 'Slow, then ever faster',
  fastest: 'As fast as possible',
  fifty: '50 epochs a second',
  five: '5 epochs a second',
} as const;
export type Speed = keyof typeof speeds;

/** Pictures a second, at most. */
export const FRAMES_A_SECOND = 20;

/** How many epochs may pass by the end of picture number `frame` of a run that is watched, counted from 0. */
export function epochsBy(speed: Speed, frame: number): number {
  switch (speed) {
    case 'rising':
      return Math.ceil(frame + 1.15 ** frame);
    case 'fastest':
      return Number.POSITIVE_INFINITY;
    case 'fifty':
      return Math.ceil(((frame + 1) * 50) / FRAMES_A_SECOND);
    case 'five':
      return Math.ceil(((frame + 1) * 5) / FRAMES_A_SECOND);
  }
}
