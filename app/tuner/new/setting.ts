import { configOf, type Draft, definitionOf, withConfig, withDefinition } from './draft.ts';

/** What a request says of one hyperparameter. */
export type Setting =
  | { mode: 'default' }
  | { mode: 'fixed'; value: string }
  | { mode: 'integer' | 'continuous'; min: string; max: string; scaling: Scaling }
  | { mode: 'categorical'; values: readonly string[] };
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
  const fixed = definitionOf(draft).StaticHyperParameters ?? {};
  const value = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  return value === undefined ? { mode: 'default' } : { mode: 'fixed', value };
}

/** The draft with one hyperparameter set anew, and nothing else changed; ranges keep their places. */
export function writeSetting(draft: Draft, name: string, setting: Setting): Draft {
  const { ParameterRanges: ranges = {}, ...config } = configOf(draft);
  const { [name]: _, ...others } = definitionOf(draft).StaticHyperParameters ?? {};
  const put = <Range extends { Name?: string | undefined }>(
    list: readonly Range[] | undefined,
    range: Range | null,
  ) => {
    const known = list ?? [];
    const at = known.findIndex(({ Name }) => Name === name);
    const kept =
      range === null ? known.filter((_, place) => place !== at) : at < 0 ? [...known, range] : known.with(at, range);
    return kept.length > 0 ? kept : undefined;
  };
  const numeric = (mode: 'integer' | 'continuous') =>
    setting.mode === mode
      ? { Name: name, MinValue: setting.min, MaxValue: setting.max, ScalingType: setting.scaling }
      : null;
  const choice = setting.mode === 'categorical' ? { Name: name, Values: setting.values } : null;
  const written = withConfig(draft, {
    ...config,
    ParameterRanges: {
      ...ranges,
      IntegerParameterRanges: put(ranges.IntegerParameterRanges, numeric('integer')),
      ContinuousParameterRanges: put(ranges.ContinuousParameterRanges, numeric('continuous')),
      CategoricalParameterRanges: put(ranges.CategoricalParameterRanges, choice),
    },
  });
  const fixed = setting.mode === 'fixed' ? { ...others, [name]: setting.value } : others;
  return withDefinition(written, { StaticHyperParameters: fixed });
}
