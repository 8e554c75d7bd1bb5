import { describe, expect, it, test } from 'vitest';
import { builtInFacts } from './built-in-facts.ts';
import { parseIdx } from './idx.ts';
import { parseRows } from './parse-rows.ts';
import { datasetNames, loadDataset } from './registry.ts';
import { resolveChannel } from './resolve-channel.ts';
import { scaleOf } from './standardise.ts';

/** Rows, features and classes as the README of the data sets has them. */
const counts = {
  'breast-cancer': [569, 30, 2],
  diabetes: [442, 10, 0],
  digits: [1797, 64, 10],
  'fashion-mnist': [12_000, 784, 10],
  iris: [150, 4, 3],
  wine: [178, 13, 3],
};

describe.each(datasetNames)('%s', (name) => {
  const { train, validation, target } = loadDataset(name);

  it('has the rows, features and classes of its source', () => {
    expect([train.size + validation.size, train.features, train.classes]).toEqual(counts[name]);
    const { rows, features: told, classes, isImage } = builtInFacts[name];
    expect([rows, told, classes, isImage]).toEqual([...counts[name], train.image !== undefined]);
    for (const { inputs, targets, size, features } of [train, validation]) {
      expect([inputs.length, targets.length]).toEqual([size * features, size]);
      expect(inputs.every(Number.isFinite) && targets.every(Number.isFinite)).toBe(true);
    }
  });

  it('is standardised on its training part', () => {
    const { features, image } = train;
    for (let feature = 0; feature < (image ? 1 : features); feature++) {
      const { mean, sd } = scaleOf(image ? train.inputs : train.inputs.filter((_, at) => at % features === feature));
      expect(mean).toBeCloseTo(0, 4);
      expect(sd).toBeCloseTo(1, 4);
    }
  });

  it('has every class in both parts, or a standardised target that can be turned back', () => {
    if (train.classes > 0) {
      const all = Array.from({ length: train.classes }, (_, each) => each);
      for (const part of [train, validation]) expect([...new Set(part.targets)].sort((a, b) => a - b)).toEqual(all);
    } else {
      expect(scaleOf(train.targets).sd).toBeCloseTo(1, 4);
      expect(target?.mean).toBeGreaterThan(140); // 152.1 over all 442
      expect(target?.mean).toBeLessThan(165);
    }
  });
});

test('divides small data sets into four fifths and one fifth that share no row, always the same', () => {
  const { train, validation } = loadDataset('wine');
  expect([train.size, validation.size]).toEqual([143, 35]);
  const rows = ({ inputs }: typeof train) =>
    Array.from({ length: inputs.length / 13 }, (_, row) => inputs.slice(13 * row, 13 * row + 13).join());
  expect(rows(train).filter((row) => rows(validation).includes(row))).toEqual([]);
  expect([...validation.targets.slice(0, 8)]).toMatchInlineSnapshot(`
    [
      0,
      2,
      0,
      2,
      1,
      0,
      0,
      1,
    ]
  `);
});

test('finds the tables behind addresses and lists them for any other', () => {
  expect(resolveChannel('s3://holdout/iris/train')).toBe(loadDataset('iris').train);
  expect(resolveChannel('s3://holdout/iris/validation/')).toBe(loadDataset('iris').validation);
  for (const uri of ['s3://holdout/mnist/train', 's3://elsewhere/iris/train', 's3://holdout/iris/test'])
    expect(() => resolveChannel(uri)).toThrow(
      `There is no data at "${uri}". There is: s3://holdout/breast-cancer/train,`,
    );
});

test('refuses files that are not what they should be', () => {
  expect(parseIdx(Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 2, 7, 9))).toEqual({ shape: [2], values: Uint8Array.of(7, 9) });
  expect(() => parseIdx(Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 3, 7, 9))).toThrow('an IDX file of 3 has 2 numbers');
  expect(() => parseIdx(Uint8Array.of(0, 0, 13, 1))).toThrow('got type 13');
  expect(() => parseIdx(Uint8Array.of(1, 2))).toThrow('two zero bytes');
  expect(() => parseRows('1,2\n1,x')).toThrow('line 2: "x" is no number');
  expect(() => parseRows('1 2\n1')).toThrow('line 2 has 1 numbers, the first one 2');
});
