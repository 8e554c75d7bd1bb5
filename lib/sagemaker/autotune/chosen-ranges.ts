import { epochNames } from '../max-resource.ts';
import { namedRanges } from '../named-ranges.ts';
import type { Trainable } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { defaultQuotas } from '../quotas.ts';
import type { Part, Ranges } from '../tuning-request.ts';
import { rangeAround } from './range-around.ts';

/** What is known of a part's algorithm. */
export interface Searched {
  algorithm: string;
  trainable: Trainable;
}
interface Hint {
  Name: string;
  ValueHint: string;
}

/** Hyperparameters that say how long a trial trains, which Hyperband decides. */
const resources = new Set([...epochNames, 'num_round']);

/**
 * The ranges of a part with one for each of its AutoParameters; where nothing is said at all, around the usual value of
 * each hyperparameter that can be tuned and is not static. Throws ValidationException for what is no AutoParameter.
 * Words: ours.
 */
export function chosenRanges(part: Part, { algorithm, trainable }: Searched, isHyperband: boolean): Ranges {
  const { AutoParameters: asked = [], ...given } = part.ranges;
  const isSilent = namedRanges(part).length === 0;
  const hints = isSilent ? usualHints(part, trainable, isHyperband) : asked.map((hint) => requireHint(hint, trainable));
  const chosen = hints.flatMap(({ Name, ValueHint }) => {
    const spec = trainable.hyperparameters[Name];
    const range = spec && rangeAround(Name, spec, ValueHint);
    if (!range && !isSilent) throw refused(`${Name} has one value only.`);
    return range ? [range] : [];
  });
  if (isSilent && chosen.length === 0)
    throw refused(`${algorithm} has no hyperparameter left to tune: all that can be tuned are static.`);
  return chosen.slice(0, defaultQuotas.searchedHyperparameters).reduce(joined, given);
}

const refused = (why: string): AwsError => new AwsError('ValidationException', `Autotune cannot choose ranges: ${why}`);

function usualHints({ definition }: Part, { hyperparameters }: Trainable, isHyperband: boolean): Hint[] {
  const fixed = definition.StaticHyperParameters ?? {};
  const isLeft = (name: string) => !Object.hasOwn(fixed, name) && !(isHyperband && resources.has(name));
  return Object.entries(hyperparameters).flatMap(([Name, spec]) =>
    spec.tunable && isLeft(Name) ? [{ Name, ValueHint: spec.default }] : [],
  );
}

function requireHint(hint: Hint, { hyperparameters, values }: Trainable): Hint {
  const { Name, ValueHint } = hint;
  const spec = Object.hasOwn(hyperparameters, Name) ? hyperparameters[Name] : undefined;
  if (spec && (!spec.tunable || spec.kind === 'text')) throw refused(`${Name} cannot be tuned, only set.`);
  const parsed = values.safeParse({ [Name]: ValueHint });
  if (parsed.success) return hint;
  throw refused(`${parsed.error.issues.map(({ message }) => message).join('; ')}.`);
}

function joined(all: Ranges, more: Ranges): Ranges {
  const lists = ['IntegerParameterRanges', 'ContinuousParameterRanges', 'CategoricalParameterRanges'] as const;
  const both = lists.flatMap((list) => (more[list] ? [[list, [...(all[list] ?? []), ...more[list]]] as const] : []));
  return { ...all, ...Object.fromEntries(both) };
}
