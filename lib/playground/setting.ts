interface Named {
  label: string;
  /** One sentence: what it changes. */
  help: string;
}
/** A number, set by a slider. */
export interface NumberSetting extends Named {
  kind: 'number';
  min: number;
  max: number;
  default: number;
  step?: number;
  whole?: boolean;
  scale?: 'logarithmic';
  /** What 0 means where it is allowed though it lies below `min`: "off", "never". */
  zero?: string;
}
/** One of a few named options: value → words. */
export interface ChoiceSetting extends Named {
  kind: 'choice';
  options: Readonly<Record<string, string>>;
  default: string;
}
/** At least one of a few: value → words. */
export interface FlagsSetting extends Named {
  kind: 'flags';
  options: Readonly<Record<string, string>>;
  default: readonly string[];
}
/** Neurons of each hidden layer. */
export interface LayersSetting extends Named {
  kind: 'layers';
  mostLayers: number;
  mostNeurons: number;
  default: readonly number[];
}
export type Setting = NumberSetting | ChoiceSetting | FlagsSetting | LayersSetting;
export type SettingGroup = Readonly<Record<string, Setting>>;

type Value<S> = S extends { kind: 'choice'; options: infer Options }
  ? keyof Options & string
  : S extends { kind: 'flags'; options: infer Options }
    ? readonly (keyof Options & string)[]
    : S extends { kind: 'layers' }
      ? readonly number[]
      : number;
export type Values<Group extends SettingGroup> = { readonly [Name in keyof Group]: Value<Group[Name]> };
export type AnyValue = string | number | readonly string[] | readonly number[];

export const defaultsOf = <Group extends SettingGroup>(group: Group): Values<Group> =>
  Object.fromEntries(Object.entries(group).map(([name, setting]) => [name, setting.default])) as Values<Group>;
