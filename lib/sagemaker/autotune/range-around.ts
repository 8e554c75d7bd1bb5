import type { Spec } from '#lib/tuning/algorithm.ts';
import type { Ranges } from '../tuning-request.ts';

type ScalingType = (typeof scalings)[keyof typeof scalings] | 'Auto';
type Numeric = Extract<Spec, { kind: 'continuous' | 'integer' }>;

/** How far a range goes from its hint, either way, as a factor. */
const reach = 10;
/** Below a hint of 0 the size is unknown: this part of the most that is possible is small. */
const smallest = 1e-6;

const scalings = { linear: 'Linear', logarithmic: 'Logarithmic', 'reverse-logarithmic': 'ReverseLogarithmic' } as const;

/**
 * A range around an example of a hyperparameter's value, within what the algorithm takes; null where that is one value
 * only, or free text. AWS does not tell how Autotune chooses. Ours: a tenth of the hint to ten times it; where values
 * are told apart by their distance from 1, that distance; all categories, the hint first.
 */
export function rangeAround(name: string, spec: Spec, hint: string): Ranges | null {
  if (spec.kind === 'text') return null;
  if (spec.kind === 'categorical') {
    const values = [hint, ...spec.values.filter((value) => value !== hint)];
    return values.length < 2 ? null : { CategoricalParameterRanges: [{ Name: name, Values: values.slice(0, most) }] };
  }
  const [low, high] = within(spec, limits(spec, Number(hint)));
  if (!(low < high)) return null;
  const range = { Name: name, MinValue: String(low), MaxValue: String(high), ScalingType: scalingOf(spec, low, high) };
  return spec.kind === 'integer' ? { IntegerParameterRanges: [range] } : { ContinuousParameterRanges: [range] };
}

/** Values that a categorical range may list. */
const most = 30;

function limits({ min, max, scaling, kind }: Numeric, hint: number): [low: number, high: number] {
  if (scaling === 'reverse-logarithmic' && kind === 'continuous')
    return [1 - (1 - hint) * reach, 1 - (1 - hint) / reach];
  if (hint !== 0) return [Math.min(hint / reach, hint * reach), Math.max(hint / reach, hint * reach)];
  // A share such as that of dropout says by its limits how large it is.
  if (kind === 'continuous' && max < 1) return [min, max];
  if (min < 0) return [min / reach, max / reach];
  return kind === 'integer' ? [0, max / reach] : [max * smallest, max / reach];
}

/** The limits as an algorithm takes them: no further than its own, whole for integers, and different where it can be. */
function within({ kind, min, max }: Numeric, [low, high]: [number, number]): [number, number] {
  const round = (value: number) => (kind === 'integer' ? Math.round(value) : Number(value.toPrecision(6)));
  const [from, to] = [Math.max(min, round(low)), Math.min(max, round(high))];
  return from < to ? [from, to] : [min, max];
}

/** The algorithm's own scaling where AWS allows it for these limits. */
function scalingOf({ kind, scaling }: Numeric, low: number, high: number): ScalingType {
  const isAllowed =
    scaling === 'logarithmic'
      ? low > 0
      : scaling !== 'reverse-logarithmic' || (kind === 'continuous' && low >= 0 && high < 1);
  return scaling && isAllowed ? scalings[scaling] : 'Auto';
}
