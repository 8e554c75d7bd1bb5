import { breach, type Fault } from '../fault.ts';
import { type NamedRange, namedRanges } from '../named-ranges.ts';
import { parseLimit } from '../parse-limit.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';

type Numeric = Extract<NamedRange, { kind: 'integer' | 'continuous' }>;

const all = (request: CreateTuningJob): NamedRange[] => partsOf(request).flatMap(namedRanges);
const isNumeric = (named: NamedRange): named is Numeric => named.kind === 'integer' || named.kind === 'continuous';
const numeric = (request: CreateTuningJob): Numeric[] => all(request).filter(isNumeric);

/** The limits as numbers, or null while one of them is none: that is another rule's fault. */
function limitsOf({ range }: Numeric): { min: number; max: number } | null {
  const [min, max] = [parseLimit(range.MinValue), parseLimit(range.MaxValue)];
  return min === null || max === null ? null : { min, max };
}

/** Limits are numbers written as text, whole ones for integer ranges. Words: ours. */
export function limitsAreNumbers(request: CreateTuningJob): Fault[] {
  return numeric(request).flatMap(({ kind, path, range }) =>
    (['MinValue', 'MaxValue'] as const).flatMap((member) => {
      const value = parseLimit(range[member]);
      const isFit = kind === 'integer' ? Number.isSafeInteger(value) : value !== null;
      const wanted = kind === 'integer' ? 'an integer' : 'a number';
      const where = `${path}.${member === 'MinValue' ? 'minValue' : 'maxValue'}`;
      return isFit ? [] : [breach(where, `${member} '${range[member]}' of ${range.Name} is not ${wanted}.`)];
    }),
  );
}

/** A range holds more than one value: aws/amazon-sagemaker-feedback#195 asks for single ones in vain. Words: ours. */
export function minIsBelowMax(request: CreateTuningJob): Fault[] {
  return numeric(request).flatMap((named) => {
    const limits = limitsOf(named);
    if (!limits || limits.min < limits.max) return [];
    const { Name: name, MinValue: min, MaxValue: max } = named.range;
    return [breach(`${named.path}.minValue`, `MinValue ${min} of ${name} must be less than MaxValue ${max}.`)];
  });
}

/** Developer Guide, "Define Hyperparameter Ranges", logarithmic scaling. Words: ours, after the guide. */
export function logarithmsExist(request: CreateTuningJob): Fault[] {
  return numeric(request).flatMap((named) => {
    const limits = limitsOf(named);
    if (named.range.ScalingType !== 'Logarithmic' || !limits || limits.min > 0) return [];
    const message = `Logarithmic scaling works only for ranges that have values greater than 0; MinValue of ${named.range.Name} is ${named.range.MinValue}.`;
    return [breach(`${named.path}.minValue`, message)];
  });
}

/** The same page, reverse logarithmic scaling. Words: ours, after the guide. */
export function reverseLogarithmsExist(request: CreateTuningJob): Fault[] {
  return numeric(request).flatMap((named) => {
    const { kind, path, range } = named;
    if (range.ScalingType !== 'ReverseLogarithmic') return [];
    if (kind === 'integer')
      return [breach(`${path}.scalingType`, `ReverseLogarithmic scaling of ${range.Name} needs a continuous range.`)];
    const limits = limitsOf(named);
    if (!limits || (limits.min >= 0 && limits.max < 1)) return [];
    const message = `ReverseLogarithmic scaling works only for ranges within 0 <= x < 1; ${range.Name} goes from ${range.MinValue} to ${range.MaxValue}.`;
    return [breach(`${path}.${limits.min < 0 ? 'minValue' : 'maxValue'}`, message)];
  });
}

/** A categorical value counts once (aws/amazon-sagemaker-feedback#195). Words: ours. */
export function valuesAreDistinct(request: CreateTuningJob): Fault[] {
  return all(request).flatMap((named) => {
    if (named.kind !== 'categorical') return [];
    const { Name: name, Values: values } = named.range;
    const twice = values.find((value, at) => values.indexOf(value) < at);
    return twice === undefined ? [] : [breach(`${named.path}.values`, `${name} lists the value ${twice} twice.`)];
  });
}
