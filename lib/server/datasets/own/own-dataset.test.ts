import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Table, Training } from '#lib/tuning/algorithm.ts';
import type { Report } from '#lib/tuning/executor.ts';
import { ownCatalogue } from '../../executors/own-catalogue.ts';
import { runTrial } from '../../executors/run-trial.ts';
import { loadDataset } from '../registry.ts';
import { resolveChannel } from '../resolve-channel.ts';
import { scaleOf } from '../standardise.ts';
import { tableFile } from './dataset-files.ts';
import { exampleCsv } from './example-csv.ts';
import { keptBytes, loadOwnDataset, mostKeptBytes } from './loaded-datasets.ts';
import { datasetOf } from './own-dataset.ts';
import type { OwnTable } from './own-table.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readTable, writeTable } from './table-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-own-'));
  process.env['HOLDOUT_DATA'] = folder;
  mkdirSync(path.join(folder, 'datasets'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
function table(text: string, name = 'x'): OwnTable {
  const read = readCsvTable(text, { name, reading: 'auto' });
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.problems));
  return read.table;
}
/** Wine with the file's rows in the order of the built-in set, under its name, which divides the rows alike. */
const wine = () => table(exampleCsv(), 'wine');
const lines = Array.from({ length: 60 }, (_, at) => `${1.7e9 + at},${at % 3 ? 'n' : 'm'},${at / 4 + 0.1}`);
const times = () => table(`time,word,value\n${lines.join('\n')}`);

test('a table that was written is read back as it was', () => {
  for (const [at, one] of [wine(), times()].entries()) {
    const file = path.join(folder, `${at}.bin`);
    writeTable(file, one);
    expect(readTable(file)).toEqual(one);
    expect(() => writeTable(file, one)).toThrow('EEXIST');
  }
});

test('what was brought is divided and brought to scale exactly as the built-in set with the same rows', () => {
  const built = loadDataset('wine');
  const brought = datasetOf(wine());
  const close = (one: Float32Array, other: Float32Array) => {
    expect(one.length).toBe(other.length);
    for (const [at, value] of one.entries()) expect(value).toBeCloseTo(other[at] ?? Number.NaN, 4);
  };
  close(brought.train.inputs, built.train.inputs);
  close(brought.validation.inputs, built.validation.inputs);
  // barolo, grignolino, barbera there; in the order of the letters here.
  const renamed = built.train.targets.map((code) => [1, 2, 0][code] ?? Number.NaN);
  expect(brought.train).toMatchObject({ targets: renamed, classes: 3, size: 143, features: 13 });
});

test('large numbers that vary little keep their differences, words are scaled too, and a value can be turned back', () => {
  const { train, scales, target } = datasetOf(times());
  expect([train.features, train.classes, train.size]).toEqual([3, 0, 48]);
  for (const feature of [0, 1, 2]) {
    const { mean, sd } = scaleOf(train.inputs.filter((_, at) => at % 3 === feature));
    expect(mean).toBeCloseTo(0, 5);
    expect(sd).toBeCloseTo(1, 5);
  }
  const values = [...train.targets].map((value) => value * (target?.sd ?? 0) + (target?.mean ?? 0));
  const raw = [...train.inputs.filter((_, at) => at % 3 === 0)].map(
    (it) => it * (scales[0]?.sd ?? 0) + (scales[0]?.mean ?? 0),
  );
  for (const [row, time] of raw.entries()) expect((time - 1.7e9) / 4 + 0.1).toBeCloseTo(values[row] ?? Number.NaN, 3);
});

test('a channel finds its part of the data set, until the data set is deleted', () => {
  writeTable(tableFile(folder, id(1)), wine());
  expect(resolveChannel(`own:${id(1)}/train`)).toBe(loadOwnDataset(folder, id(1)).train);
  expect(resolveChannel(`own:${id(1)}/validation`).size).toBe(35);
  rmSync(tableFile(folder, id(1)));
  expect(() => resolveChannel(`own:${id(1)}/train`)).toThrow('The data set of this job was deleted');
  for (const odd of ['own:../../secret/train', 'own:..%2f/train', `own:${id(1)}/test`])
    expect(() => resolveChannel(odd)).toThrow();
});

test('a trial on a data set that was deleted fails and says so', async () => {
  const order = {
    ...{ id: 'o', place: 'o', algorithm: 'xgboost', hyperparameters: { num_round: '1' }, seed: 1, from: 0 },
    data: { train: `own:${id(9)}/train` },
  };
  const said: Report[] = [];
  await runTrial(order, folder, ownCatalogue, { say: (report) => said.push(report), isStopped: () => false });
  expect(said).toEqual([
    {
      id: 'o',
      kind: 'ended',
      outcome: 'failed',
      reason: expect.stringContaining('The data set of this job was deleted'),
    },
  ]);
});

test('the name in an address cannot lead to another file', () => {
  writeFileSync(path.join(folder, 'elsewhere.bin'), 'x');
  expect(() => loadOwnDataset(folder, '../elsewhere')).toThrow('was deleted');
});

test('only so many bytes are kept, those that were wanted last, and the one at hand whatever its size', () => {
  const features = 400;
  const size = 25_000;
  const big: OwnTable = {
    ...{ name: 'big', rows: size, target: { name: 't', classes: null, values: new Float64Array(size) } },
    columns: [
      {
        name: 'w',
        kind: 'words',
        values: Array.from({ length: features }, (_, at) => `${at}`),
        codes: new Uint8Array(size),
      },
    ],
  };
  for (const number of [2, 3]) writeTable(tableFile(folder, id(number)), big);
  writeTable(tableFile(folder, id(4)), wine());
  const first = loadOwnDataset(folder, id(2));
  const small = loadOwnDataset(folder, id(4));
  expect(loadOwnDataset(folder, id(2))).toBe(first);
  expect(keptBytes()).toBeGreaterThan(features * size * 4);
  loadOwnDataset(folder, id(3));
  expect(keptBytes()).toBeLessThanOrEqual(mostKeptBytes);
  expect(loadOwnDataset(folder, id(2))).not.toBe(first);
  expect(loadOwnDataset(folder, id(4))).not.toBe(small);
});

async function trained(algorithm: string, data: { train: Table; validation: Table }, values: Record<string, string>) {
  const reports: Readonly<Record<string, number>>[] = [];
  const found = await ownCatalogue.algorithm(algorithm);
  if (!found) throw new Error(`there is no ${algorithm}`);
  const training: Training = {
    ...{ seed: 1, signal: new AbortController().signal, log() {}, save: async () => {} },
    report: async (_, metrics) => void reports.push(metrics),
  };
  await found.train(found.values.parse(values), data, training);
  return reports.at(-1) ?? {};
}

test.each([
  ['xgboost', { num_round: '20' }],
  ['mlp', { epochs: '20', hidden: '16', learning_rate: '0.01' }],
])('%s learns classes and values from what was brought', async (algorithm, values) => {
  writeTable(tableFile(folder, id(algorithm === 'mlp' ? 5 : 6)), wine());
  const address = `own:${id(algorithm === 'mlp' ? 5 : 6)}/train`;
  const data = await ownCatalogue.data({ train: address });
  expect(data.validation.size).toBe(35);
  const classes = await trained(algorithm, data, values);
  expect(classes['validation:accuracy']).toBeGreaterThan(0.85);
  writeTable(tableFile(folder, id(algorithm === 'mlp' ? 7 : 8)), times());
  const value = await ownCatalogue.data({ train: `own:${id(algorithm === 'mlp' ? 7 : 8)}/train` });
  expect((await trained(algorithm, value, values))['validation:rmse']).toBeLessThan(0.6);
});
