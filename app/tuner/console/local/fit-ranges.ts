import { type NamedRange, namedRanges } from '#lib/sagemaker/named-ranges.ts';
import type { Part, Ranges } from '#lib/sagemaker/tuning-request.ts';
import { namesIn } from './alike.ts';
import { fitRange, standIn } from './fit-range.ts';
import type { Change, LocalAlgorithm } from './machine.ts';
import { usualRanges } from './usual-ranges.ts';

/** The ranges of a definition for an algorithm of this machine, and what of them had to change. */
export function fitRanges(part: Part, algorithm: LocalAlgorithm): { ranges: Ranges; changes: Change[] } {
  const given = namedRanges(part);
  const { StaticHyperParameters: fixed = {} } = part.definition;
  // Whoever is known by its own name keeps it.
  const taken = new Set([...given.map(({ range }) => range.Name), ...Object.keys(fixed)]);
  const changes: Change[] = [];
  const found = given.flatMap((named): NamedRange[] => {
    const fitted = fitInto(named, algorithm, taken);
    changes.push(...changesOf(named, fitted, algorithm));
    if (!fitted) return [];
    taken.add(fitted.range.Name);
    return [fitted];
  });
  return { ranges: rangesOf(part.ranges, found), changes };
}

/** A range under one of its own names, else another hyperparameter of its type in its place. */
function fitInto(named: NamedRange, algorithm: LocalAlgorithm, taken: ReadonlySet<string>): NamedRange | null {
  const { hyperparameters: specs } = algorithm;
  const isFree = (name: string) => name === named.range.Name || !taken.has(name);
  const tried = (names: readonly string[], put: typeof fitRange) => {
    for (const name of names.filter(isFree)) {
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      const fitted = spec && put(named, name, spec);
      if (fitted) return fitted;
    }
    return null;
  };
  const isSame = (name: string) => specs[name]?.kind === named.kind;
  const all = [...Object.keys(usualRanges), ...Object.keys(specs)];
  const spare = [...all.filter(isSame), ...all];
  return tried(namesIn(algorithm, named.range.Name), fitRange) ?? tried(spare, standIn);
}

function changesOf(named: NamedRange, fitted: NamedRange | null, algorithm: LocalAlgorithm): Change[] {
  const { Name: from } = named.range;
  if (!fitted)
    return [{ from, to: null, why: `Left out: ${algorithm.name} has no free hyperparameter of the same type.` }];
  const { Name: to } = fitted.range;
  const isAlike = namesIn(algorithm, from).includes(to);
  const isNarrower = valuesOf(named) !== valuesOf(fitted);
  if (from === to && !isNarrower) return [];
  if (isAlike && !isNarrower) return [{ from, to, why: `${algorithm.name} calls it so.` }];
  const why = isAlike
    ? `It is what ${algorithm.name} can take.`
    : `${algorithm.name} has no ${from}; this has the same type, and is searched on the same scale.`;
  return [{ from: `${from}${valuesOf(named)}`, to: `${to}${valuesOf(fitted)}`, why }];
}

function valuesOf({ kind, range }: NamedRange): string {
  if (kind === 'auto') return '';
  return kind === 'categorical' ? ` of ${range.Values.join(', ')}` : ` from ${range.MinValue} to ${range.MaxValue}`;
}

/** Kinds of ranges that a request leaves out stay out. */
function rangesOf(given: Ranges, all: readonly NamedRange[]): Ranges {
  const { IntegerParameterRanges: whole, ContinuousParameterRanges: real } = given;
  const { CategoricalParameterRanges: listed, AutoParameters: auto } = given;
  return {
    ...(whole && { IntegerParameterRanges: all.flatMap((one) => (one.kind === 'integer' ? [one.range] : [])) }),
    ...(real && { ContinuousParameterRanges: all.flatMap((one) => (one.kind === 'continuous' ? [one.range] : [])) }),
    ...(listed && {
      CategoricalParameterRanges: all.flatMap((one) => (one.kind === 'categorical' ? [one.range] : [])),
    }),
    ...(auto && { AutoParameters: all.flatMap((one) => (one.kind === 'auto' ? [one.range] : [])) }),
  };
}
