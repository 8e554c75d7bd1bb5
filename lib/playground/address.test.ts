import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { modelSettings } from './model-settings.ts';
import type { Setting, SettingGroup } from './setting.ts';
import { commonSettings, defaultPlayground, type Playground, playgroundSchema } from './settings.ts';

const read = (query: string) => readAddress(Object.fromEntries(new URLSearchParams(query)));

function arbitraryValue(setting: Setting): fc.Arbitrary<unknown> {
  switch (setting.kind) {
    case 'number': {
      const { min, max } = setting;
      const inside = setting.whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((x) => x + 0);
      return setting.zero ? fc.oneof(inside, fc.constant(0)) : inside;
    }
    case 'choice':
      return fc.constantFrom(...Object.keys(setting.options));
    case 'flags':
      return fc.shuffledSubarray(Object.keys(setting.options), { minLength: 1 });
    case 'layers':
      return fc.array(fc.integer({ min: 1, max: setting.mostNeurons }), { maxLength: setting.mostLayers });
  }
}
const group = (settings: SettingGroup) =>
  fc.record(Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, arbitraryValue(setting)])));
const model = group(modelSettings);
const playground = fc.record({
  common: group(commonSettings),
  models: fc.oneof(fc.tuple(model), fc.tuple(model, model)),
}) as unknown as fc.Arbitrary<Playground>;

test('an empty address is the default, and the default writes nothing', () => {
  expect(read('')).toEqual({ playground: defaultPlayground, faults: [] });
  expect(writeAddress(defaultPlayground)).toBe('');
});

test('an address says only what differs, for the second model from the first', () => {
  const { playground: read1, faults } = read('data=spiral&hidden=8.8&b.rate=1');
  expect(faults).toEqual([]);
  expect(read1.models[1]).toEqual({ ...read1.models[0], rate: 1 });
  expect(read1.models[0].hidden).toEqual([8, 8]);
  expect(writeAddress(read1)).toBe('data=spiral&hidden=8.8&b.rate=1');
  expect(writeAddress(read('compare=yes').playground)).toBe('compare=yes');
  expect(writeAddress(read('hidden=none').playground)).toBe('hidden=none');
});

test('whatever can be set is read back from its address', () => {
  fc.assert(
    fc.property(playground, (given) => {
      const { playground: back, faults } = read(writeAddress(given));
      expect(faults).toEqual([]);
      expect(back).toEqual(given);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a bad address is explained parameter by parameter, and the rest is used', () => {
  const { playground: got, faults } = read(
    'rate=99&data=moon&hidden=9.2&features=x1.x1&seed=3&magic=1&l1=0.00001&b.batch=2.5',
  );
  expect(got.common.seed).toBe(3);
  expect(got.models).toEqual([defaultPlayground.models[0], defaultPlayground.models[0]]);
  expect(faults).toEqual([
    expect.stringMatching(/^data must be one of circle, xor/),
    expect.stringMatching(/^features must be one or more of x1, x2.*none twice$/),
    'hidden must be up to 6 numbers from 1 to 8 with points between them, such as 4.2, or none',
    'rate must be a number from 0.00001 to 10',
    'l1 must be a number from 0.0001 to 10, or 0 for off',
    'b.batch must be a whole number from 1 to 100',
    expect.stringMatching(/^unknown: magic; there are compare, data/),
  ]);
});

test('never throws and always gives settings within their limits, whatever an address says', () => {
  const names = [
    ...Object.keys({ ...commonSettings, ...modelSettings }),
    'b.rate',
    'b.hidden',
    'compare',
    '__proto__',
    'b.',
  ];
  const texts = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.constantFrom('none', '1.2.3', 'x1', '0x10', ' 1 ', ''),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), texts), (given) => {
      expect(playgroundSchema.safeParse(readAddress(given).playground).success).toBe(true);
    }),
    { seed: 1, numRuns: 1000 },
  );
});
