import type { Account } from '../account.ts';
import { breach, type Fault } from '../fault.ts';
import { namedRanges } from '../named-ranges.ts';
import { defaultQuotas, mostHyperparameters } from '../quotas.ts';
import { type CreateTuningJob, partsOf } from '../tuning-request.ts';

/** Something must be searched, unless Autotune finds the ranges. Words: ours. */
export function somethingIsSearched(request: CreateTuningJob): Fault[] {
  if (request.Autotune) return [];
  return partsOf(request)
    .filter((part) => namedRanges(part).length === 0)
    .map(({ rangesPath }) => breach(rangesPath, 'Provide at least one parameter range, or enable Autotune.'));
}

/** "Number of hyperparameters that can be searched", over all kinds of ranges together. Words: ours. */
export function fewAreSearched(request: CreateTuningJob, account?: Account): Fault[] {
  const { searchedHyperparameters: most } = account?.quotas ?? defaultQuotas;
  return partsOf(request).flatMap((part) => {
    const count = namedRanges(part).length;
    const message = `${count} hyperparameters are searched; the limit is ${most}. Set some of them in StaticHyperParameters.`;
    return count > most ? [breach(part.rangesPath, message, 'ResourceLimitExceeded')] : [];
  });
}

/** A hyperparameter has one range, and is searched or static, not both. Words: ours. */
export function namesAreDistinct(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap((part) => {
    const ranges = namedRanges(part);
    const names = ranges.map(({ range }) => range.Name);
    const fixed = part.definition.StaticHyperParameters ?? {};
    return ranges.flatMap(({ path, range: { Name: name } }, at) => [
      ...(name === '' ? [breach(`${path}.name`, 'A range has an empty name.')] : []),
      ...(names.indexOf(name) < at ? [breach(`${path}.name`, `The hyperparameter ${name} has two ranges.`)] : []),
      ...(Object.hasOwn(fixed, name)
        ? [
            breach(
              `${path}.name`,
              `The hyperparameter ${name} has a range and stands in StaticHyperParameters too. Remove one of them.`,
            ),
          ]
        : []),
    ]);
  });
}

/** Developer Guide, "Define Hyperparameter Ranges": static and tunable ones are at most 100 together. Words: ours. */
export function allAreFew(request: CreateTuningJob): Fault[] {
  return partsOf(request).flatMap((part) => {
    const count = namedRanges(part).length + Object.keys(part.definition.StaticHyperParameters ?? {}).length;
    if (count <= mostHyperparameters) return [];
    const message = `There are ${count} static and tunable hyperparameters; at most ${mostHyperparameters} are possible.`;
    return [breach(`${part.path}.staticHyperParameters`, message)];
  });
}
