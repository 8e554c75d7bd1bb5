import type { NamedRange } from '#lib/sagemaker/named-ranges.ts';
import type { Spec } from '#lib/tuning/algorithm.ts';
import { fits } from './fits.ts';
import { usualRanges } from './usual-ranges.ts';

type Numeric = Extract<NamedRange, { kind: 'integer' | 'continuous' }>;
type Listed = Extract<NamedRange, { kind: 'categorical' }>;
const fewest = 2;

/** A range under a hyperparameter's name, narrowed to what that may be; null where nothing of it is left. */
export function fitRange(named: NamedRange, name: string, spec: Spec): NamedRange | null {
  if (!spec.tunable || spec.kind === 'text') return null;
  if (named.kind === 'auto') return { ...named, range: { ...named.range, Name: name } };
  if (named.kind === 'categorical') return fitList(named, name, spec);
  if (spec.kind === 'categorical' || (named.kind === 'continuous' && spec.kind === 'integer')) return null;
  const { MinValue: min, MaxValue: max } = named.range;
  const MinValue = Number(min) < spec.min ? String(spec.min) : min;
  const MaxValue = Number(max) > spec.max ? String(spec.max) : max;
  if (!(Number(MinValue) < Number(MaxValue)) || !scales(named, MinValue, MaxValue)) return null;
  return { ...named, range: { ...named.range, Name: name, MinValue, MaxValue } };
}

/**
 * A usual range of another hyperparameter of the same type, searched on the same scale; of one that is a number, as many
 * values of it as were listed. Null where there is none.
 */
export function standIn(named: NamedRange, name: string, spec: Spec): NamedRange | null {
  if (!spec.tunable) return null;
  if (named.kind === 'auto') return null;
  if (named.kind === 'categorical' && spec.kind === 'categorical') return fitList(named, name, spec);
  const [MinValue, MaxValue] = usualRanges[name] ?? [];
  if (MinValue === undefined || MaxValue === undefined) return null;
  if (named.kind === 'categorical') {
    const steps = Math.max(1, named.range.Values.length - 1);
    const at = (step: number) => Number(MinValue) + ((Number(MaxValue) - Number(MinValue)) * step) / steps;
    const even = named.range.Values.map((_, step) =>
      String(spec.kind === 'integer' ? Math.round(at(step)) : Number(at(step).toPrecision(3))),
    );
    const Values = [...new Set(even)].filter((value) => fits(spec, value));
    return { ...named, range: { Name: name, Values } };
  }
  if (spec.kind !== named.kind) return null;
  if (!scales(named, MinValue, MaxValue)) return null;
  return { ...named, range: { ...named.range, Name: name, MinValue, MaxValue } };
}

/** As many values as before, where the hyperparameter has so many: those that it knows, then others of its own. */
function fitList(named: Listed, name: string, spec: Spec): NamedRange | null {
  const { Values: given } = named.range;
  const known = given.filter((value) => fits(spec, value));
  if (spec.kind !== 'categorical' && known.length < given.length) return null;
  const more = spec.kind === 'categorical' ? spec.values.filter((value) => !known.includes(value)) : [];
  const Values = [...known, ...more].slice(0, given.length);
  return Values.length < Math.min(fewest, given.length) ? null : { ...named, range: { Name: name, Values } };
}

function scales({ range: { ScalingType: scaling } }: Numeric, min: string, max: string): boolean {
  if (scaling === 'Logarithmic') return Number(min) > 0;
  return scaling !== 'ReverseLogarithmic' || (Number(min) >= 0 && Number(max) < 1);
}
