import type { Point, Space } from '#lib/search/space.ts';
import { toUnit } from '#lib/search/unit.ts';

export const knobs = ['learning rate', 'λ (L2)', 'hidden units', 'batch size'] as const;

/** Groups into which each knob's range is divided, evenly on its scale. */
export const groups = 4;

/** The ranges that trials are drawn from; the learning rate's ends are given. */
export function spaceOf(lowest: number, highest: number): Space {
  return {
    dimensions: [
      { kind: 'continuous', name: knobs[0], min: lowest, max: highest, scaling: 'logarithmic' },
      { kind: 'continuous', name: knobs[1], min: 0.000001, max: 0.1, scaling: 'logarithmic' },
      { kind: 'categorical', name: knobs[2], values: [4, 8, 16, 32], ordered: true },
      { kind: 'categorical', name: knobs[3], values: [10, 20, 40, 80], ordered: true },
    ],
  };
}

/** The group that each knob of a point falls into. */
export const groupsOf = (space: Space, point: Point): number[] =>
  toUnit(space, point).map((place) => Math.min(groups - 1, Math.floor(place * groups)));
