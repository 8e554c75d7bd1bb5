import { configOf, type Draft, definitionOf, withConfig, withDefinition } from './draft.ts';

/** What a request says of one hyperparameter. */
export type Setting =
  | { mode: 'default' }
  | { mode: 'fixed'; value: string }
  | { mode: 'integer' | 'continuous'; min: string; max: string; scaling: Scaling }
  | { mode: 'categorical'; values: readonly string[] }
  /** Autotune finds the range; the hint is a value that may be good. */
  | { mode: 'auto'; hint: string };
export const scalings = ['Auto', 'Linear', 'Logarithmic', 'ReverseLogarithmic'] as const;
export type Scaling = (typeof scalings)[number];

const lists = { integer: 'IntegerParameterRanges', continuous: 'ContinuousParameterRanges' } as const;

export function readSetting(draft: Draft, name: string): Setting {
  const ranges = configOf(draft).ParameterRanges ?? {};
  for (const mode of ['integer', 'continuous'] as const) {
    const range = ranges[lists[mode]]?.find(({ Name }) => Name === name);
    if (range)
      return { mode, min: range.MinValue ?? '', max: range.MaxValue ?? '', scaling: range.ScalingType ?? 'Auto' };
  }
  const listed = ranges.CategoricalParameterRanges?.find(({ Name }) => Name === name);
  if (listed) return { mode: 'categorical', values: listed.Values ?? [] };
  const hinted = ranges.AutoParameters?.find(({ Name }) => Name === name);
  if (hinted) return { mode: 'auto', hint: hinted.ValueHint ?? '' };
  const fixed = definitionOf(draft).StaticHyperParameters ?? {};
  const value = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  return value === undefined ? { mode: 'default' } : { mode: 'fixed', value };
}

/** The draft with one hyperparameter set anew, and nothing else changed; ranges keep their places. */
export function writeSetting(draft: Draft, name: string, setting: Setting): Draft {
  const { ParameterRanges: ranges = {} } = configOf(draft);
  const { [name]: _, ...others } = definitionOf(draft).StaticHyperParameters ?? {};
  const numeric = (mode: 'integer' | 'continuous') =>
    setting.mode === mode
      ? { Name: name, MinValue: setting.min, MaxValue: setting.max, ScalingType: setting.scaling }
      : null;
  const choice = setting.mode === 'categorical' ? { Name: name, Values: setting.values } : null;
  const hint = setting.mode === 'auto' ? { Name: name, ValueHint: setting.hint } : null;
  const written = withConfig(draft, {
    ParameterRanges: {
      ...ranges,
      ...listed('IntegerParameterRanges', put(ranges.IntegerParameterRanges, name, numeric('integer'))),
      ...listed('ContinuousParameterRanges', put(ranges.ContinuousParameterRanges, name, numeric('continuous'))),
      ...listed('CategoricalParameterRanges', put(ranges.CategoricalParameterRanges, name, choice)),
      ...listed('AutoParameters', put(ranges.AutoParameters, name, hint)),
    },
  });
  const fixed = setting.mode === 'fixed' ? { ...others, [name]: setting.value } : others;
  return withDefinition(written, { StaticHyperParameters: fixed });
}

/** A list with one range set anew, what else is known of it kept; null takes it away. */
function put<Range extends { Name?: string | undefined }>(
  list: readonly Range[] | undefined,
  name: string,
  range: Range | null,
): readonly Range[] | undefined {
  const known = list ?? [];
  const at = known.findIndex(({ Name }) => Name === name);
  if (range === null) return at < 0 ? list : known.filter((_, place) => place !== at);
  return at < 0 ? [...known, range] : known.with(at, { ...known[at], ...range });
}

/** An empty list is left out. */
const listed = <Name extends string, Range>(name: Name, list: readonly Range[] | undefined) =>
  ({ [name]: list && list.length > 0 ? list : undefined }) as { [K in Name]: readonly Range[] | undefined };
