import { z } from 'zod';
import { dataSettings } from './data-settings.ts';
import { modelSettings } from './model-settings.ts';
import { runSettings } from './run-settings.ts';
import { defaultsOf, type Setting, type SettingGroup, type Values } from './setting.ts';

export const commonSettings = { ...dataSettings, ...runSettings } as const satisfies SettingGroup;
export type Common = Values<typeof commonSettings>;
export type Model = Values<typeof modelSettings>;

/** All that a run follows from, besides your own data: what is common, and one model or two to compare. */
export interface Playground {
  readonly common: Common;
  readonly models: readonly [Model] | readonly [Model, Model];
}

export const defaultModel: Model = defaultsOf(modelSettings);
export const defaultPlayground: Playground = { common: defaultsOf(commonSettings), models: [defaultModel] };

/** The schema of one value: its limits stand in the setting's definition and nowhere else. */
export function valueSchema(setting: Setting): z.ZodType {
  switch (setting.kind) {
    case 'number': {
      const inside = (setting.whole ? z.int() : z.number()).min(setting.min).max(setting.max);
      return setting.zero ? z.union([z.literal(0), inside]) : inside;
    }
    case 'choice':
      return z.enum(Object.keys(setting.options));
    case 'flags':
      return z
        .array(z.enum(Object.keys(setting.options)))
        .min(1)
        .refine((chosen) => new Set(chosen).size === chosen.length);
    case 'layers':
      return z.array(z.int().min(1).max(setting.mostNeurons)).max(setting.mostLayers);
  }
}

const groupSchema = <Group extends SettingGroup>(group: Group) =>
  z.strictObject(
    Object.fromEntries(Object.entries(group).map(([name, setting]) => [name, valueSchema(setting)])),
  ) as unknown as z.ZodType<Values<Group>>;

const modelSchema = groupSchema(modelSettings);
export const playgroundSchema: z.ZodType<Playground> = z.strictObject({
  common: groupSchema(commonSettings),
  models: z.union([z.tuple([modelSchema]), z.tuple([modelSchema, modelSchema])]),
});
