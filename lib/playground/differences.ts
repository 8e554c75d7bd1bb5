import { modelSettings } from './model-settings.ts';
import type { SettingGroup, Values } from './setting.ts';
import { writeValue } from './setting-text.ts';
import { commonSettings, type Model, type Playground } from './settings.ts';
import { valueInWords } from './value-in-words.ts';

export interface Difference {
  label: string;
  from: string;
  to: string;
}

function differ<Group extends SettingGroup>(group: Group, from: Values<Group>, to: Values<Group>): Difference[] {
  return Object.entries(group).flatMap(([name, setting]) => {
    const [a, b] = [from[name] as never, to[name] as never];
    if (writeValue(a) === writeValue(b)) return [];
    return [{ label: setting.label, from: valueInWords(setting, a), to: valueInWords(setting, b) }];
  });
}

/** In what two models differ, in the order of the controls. */
export const modelDifferences = (a: Model, b: Model): Difference[] => differ(modelSettings, a, b);

/** In what the data and the run differ. */
export const commonDifferences = (a: Playground['common'], b: Playground['common']): Difference[] =>
  differ(commonSettings, a, b);
