import { elementPath, memberPath } from './member-path.ts';
import type { autoParameter, categoricalParameterRange, continuousParameterRange } from './shapes/parameter-ranges.ts';
import type { Of } from './shapes/shape.ts';
import type { Part } from './tuning-request.ts';

type Numeric = Of<typeof continuousParameterRange>;

/** A range with its kind and the path where it is written. */
export type NamedRange =
  | { kind: 'integer' | 'continuous'; path: string; range: Numeric }
  | { kind: 'categorical'; path: string; range: Of<typeof categoricalParameterRange> }
  | { kind: 'auto'; path: string; range: Of<typeof autoParameter> };

/** All that a part searches, in the order of the API's members. */
export function namedRanges({ ranges, rangesPath }: Part): NamedRange[] {
  const at = (name: string, index: number) => elementPath(memberPath(rangesPath, name), index);
  const { IntegerParameterRanges: whole = [], ContinuousParameterRanges: real = [] } = ranges;
  const { CategoricalParameterRanges: listed = [], AutoParameters: auto = [] } = ranges;
  return [
    ...whole.map((range, i) => ({ kind: 'integer' as const, path: at('IntegerParameterRanges', i), range })),
    ...real.map((range, i) => ({ kind: 'continuous' as const, path: at('ContinuousParameterRanges', i), range })),
    ...listed.map((range, i) => ({ kind: 'categorical' as const, path: at('CategoricalParameterRanges', i), range })),
    ...auto.map((range, i) => ({ kind: 'auto' as const, path: at('AutoParameters', i), range })),
  ];
}
