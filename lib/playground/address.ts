import { modelSettings } from './model-settings.ts';
import type { SettingGroup, Values } from './setting.ts';
import { limitsOf, readValue, writeValue } from './setting-text.ts';
import {
  commonSettings,
  defaultModel,
  defaultPlayground,
  type Model,
  type Playground,
  valueSchema,
} from './settings.ts';

/** Before the name of a setting in which the second model differs from the first. */
const second = 'b.';
/** Says that there is a second model even where it equals the first. */
const compare = 'compare';

function changes<Group extends SettingGroup>(group: Group, values: Values<Group>, from: Values<Group>, prefix = '') {
  return Object.keys(group).flatMap((name) => {
    const [text, usual] = [writeValue(values[name] as never), writeValue(from[name] as never)];
    return text === usual ? [] : [[`${prefix}${name}`, text]];
  });
}

/** What differs from the defaults, as a query: `data=spiral&hidden=8.8&b.rate=1`, or nothing. */
export function writeAddress({ common, models: [a, b] }: Playground): string {
  const other = b ? changes(modelSettings, b, a, second) : [];
  const equal = b && other.length === 0 ? [[compare, 'yes']] : [];
  const own = [
    ...changes(commonSettings, common, defaultPlayground.common),
    ...changes(modelSettings, a, defaultModel),
  ];
  return new URLSearchParams([...own, ...other, ...equal]).toString();
}

/** The settings that an address stands for; each fault is a sentence that names its parameter, and the rest is used. */
export function readAddress(given: Readonly<Record<string, unknown>>): { playground: Playground; faults: string[] } {
  const faults: string[] = [];
  const taken = new Set([compare]);
  const read = <Group extends SettingGroup>(group: Group, from: Values<Group>, prefix = ''): Values<Group> => {
    const changed = Object.entries(group).flatMap(([name, setting]) => {
      const key = `${prefix}${name}`;
      taken.add(key);
      if (!Object.hasOwn(given, key) || given[key] === undefined) return [];
      const text = given[key];
      const parsed = valueSchema(setting).safeParse(typeof text === 'string' ? readValue(setting, text) : text);
      if (parsed.success && typeof text === 'string') return [[name, parsed.data]];
      faults.push(`${key} must be ${limitsOf(setting)}${typeof text === 'string' ? '' : ', and stand there once'}`);
      return [];
    });
    return { ...from, ...Object.fromEntries(changed) };
  };
  const common = read(commonSettings, defaultPlayground.common);
  const a: Model = read(modelSettings, defaultModel);
  const b: Model = read(modelSettings, a, second);
  const isCompared = given[compare] === 'yes' || Object.keys(given).some((key) => key.startsWith(second));
  if (given[compare] !== undefined && given[compare] !== 'yes') faults.push(`${compare} must be yes, or be left out`);
  const unknown = Object.keys(given).filter((key) => !taken.has(key));
  if (unknown.length > 0)
    faults.push(
      `unknown: ${unknown.join(', ')}; there are ${[...taken].filter((key) => !key.startsWith(second)).join(', ')}`,
    );
  return { playground: { common, models: isCompared ? [a, b] : [a] }, faults };
}
