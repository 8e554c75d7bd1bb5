import { expect, test } from 'vitest';
import { ladder, nearestRung } from './ladder.ts';
import { modelSettings } from './model-settings.ts';
import type { SettingGroup } from './setting.ts';
import { commonSettings, valueSchema } from './settings.ts';
import { epochsBy, type Speed, speeds } from './speeds.ts';

test('a slider stops only at values that its setting takes, at its default too, and each stop is another value', () => {
  const settings: SettingGroup = { ...commonSettings, ...modelSettings };
  for (const setting of Object.values(settings)) {
    if (setting.kind !== 'number') continue;
    const values = ladder(setting);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(valueSchema(setting).safeParse(value).success).toBe(true);
    expect(values[nearestRung(values, setting.default)]).toBe(setting.default);
    expect(values).toContain(setting.max);
  }
});

test('every speed lets a run come to its end', () => {
  for (const speed of Object.keys(speeds) as Speed[]) {
    expect(epochsBy(speed, 0)).toBeGreaterThanOrEqual(1);
    expect(epochsBy(speed, 99_999)).toBeGreaterThanOrEqual(20_000);
  }
});
