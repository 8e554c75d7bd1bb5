import type { Range, Space } from '#lib/search/space.ts';
import { valueAt } from '#lib/search/unit.ts';
import { type Knob, knobNames } from './digits-task.ts';

/** A range as the axis of a picture. */
export const axisOf = ({ name, min, max, scaling }: Range) => ({
  label: knobNames[name as Knob] ?? name,
  scale: scaling === 'logarithmic' ? ('logarithmic' as const) : ('linear' as const),
  min,
  max,
});

/** Evenly spaced values of a range, as it is scaled, both ends included. */
export const ticks = (range: Range, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Number(valueAt(range, at / (count - 1))));

/** The ranges of a space; other kinds of dimension have no axis. */
export const rangesOf = ({ dimensions }: Space): Range[] =>
  dimensions.filter((dimension): dimension is Range => dimension.kind !== 'categorical');
