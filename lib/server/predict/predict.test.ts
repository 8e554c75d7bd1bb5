import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Algorithm } from '#lib/tuning/algorithm.ts';
import { algorithms } from '../algorithms/registry.ts';
import { datasetOf } from '../datasets/own/own-dataset.ts';
import { type DatasetName, datasetNames, loadDataset } from '../datasets/registry.ts';
import { modelFile, writeKept } from '../executors/kept-artefact.ts';
import { dataWords } from './data-words.ts';
import { Predictor } from './predictor.ts';
import { rawExample, rawOutputs, scaledInputs } from './raw-row.ts';
import { Recent } from './recent.ts';
import { writeTar } from './write-tar.ts';

let folder: string;
let predictor: Predictor;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-predict-'));
  predictor = new Predictor();
});
afterAll(async () => {
  await predictor.close();
  rmSync(folder, { recursive: true });
});
const channel = (data: string) => `s3://holdout/${data}/train`;

/** Trains in this process and keeps the model as a training job does; gives its file and the last metrics. */
async function trained(name: keyof typeof algorithms, data: DatasetName, given: Record<string, string>) {
  const algorithm: Algorithm = algorithms[name];
  let last: Readonly<Record<string, number>> = {};
  const model = await algorithm.train(algorithm.values.parse(given), loadDataset(data), {
    ...{ seed: 1, signal: new AbortController().signal, log() {}, async save() {} },
    async report(_, metrics) {
      last = { ...metrics };
    },
  });
  const file = modelFile(path.join(folder, `${name}-${data}`));
  writeKept(file, { epoch: 1, reports: [], artefact: model.save() });
  return { file, last };
}

/** Predicts every validation example as the page would: its raw inputs are fetched and sent back. */
async function predictAll(algorithm: string, data: DatasetName, file: string) {
  const { size } = loadDataset(data).validation;
  const rows = [];
  for (let row = 0; row < size; row++) {
    const { inputs, truth } = await predictor.ask({ kind: 'example', channel: channel(data), row });
    const outputs = await predictor.ask({ kind: 'predict', channel: channel(data), algorithm, file, inputs });
    rows.push({ truth, outputs });
  }
  return rows;
}

describe('predictions', () => {
  it('agree with the validation accuracy that training reported, on every validation digit', async () => {
    const { file, last } = await trained('mlp', 'digits', { epochs: '2', hidden: '16' });
    const rows = await predictAll('mlp', 'digits', file);
    const right = rows.filter(({ truth, outputs }) => outputs.indexOf(Math.max(...outputs)) === truth);
    expect(rows).toHaveLength(359);
    expect(right.length / rows.length).toBeCloseTo(last['validation:accuracy'] ?? Number.NaN, 10);
    for (const { outputs } of rows) expect(outputs.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
  });

  it('agree with the error of a regression, in the units of the data', async () => {
    const { file, last } = await trained('xgboost', 'diabetes', { num_round: '5' });
    const rows = await predictAll('xgboost', 'diabetes', file);
    const squares = rows.map(({ truth, outputs: [value = Number.NaN] }) => (value - truth) ** 2);
    const rmse = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / rows.length);
    expect(rmse / (loadDataset('diabetes').target?.sd ?? 1)).toBeCloseTo(last['validation:rmse'] ?? Number.NaN, 5);
    expect(rows.every(({ truth }) => Number.isInteger(truth) && truth > 20)).toBe(true);
  });

  it('say what is missing: numbers, the model, the data', async () => {
    const ask = (change: object) =>
      predictor.ask({
        ...{ kind: 'predict', channel: channel('iris'), algorithm: 'k-nn', file: path.join(folder, 'none') },
        ...{ inputs: [1, 2, 3, 4] },
        ...change,
      });
    await expect(ask({ inputs: [1] })).rejects.toMatchObject({
      message: 'the model has 4 inputs, and 1 came',
      isOfInputs: true,
    });
    await expect(ask({})).rejects.toMatchObject({ message: 'its model is not on this machine', isOfInputs: false });
    await expect(ask({ channel: 's3://holdout/gone/train' })).rejects.toMatchObject({
      message: expect.stringMatching(/data set.*is gone/),
    });
    const spoilt = path.join(folder, 'spoilt');
    writeKept(spoilt, { epoch: 1, reports: [], artefact: {} });
    await expect(ask({ file: spoilt, algorithm: 'xgboost' })).rejects.toMatchObject({
      message: 'the model does not load',
    });
  });

  it('go on after the thread has ended', async () => {
    await predictor.close();
    expect(await predictor.ask({ kind: 'example', channel: channel('iris'), row: 1 })).toMatchObject({ row: 1 });
  });
});

describe.each(datasetNames)('an example of %s', (name) => {
  const dataset = loadDataset(name);
  const data = { dataset, isNarrow: true };

  it('comes back as the same standardised numbers to the last bit, and as short decimals', () => {
    const { features, inputs, targets, size } = dataset.validation;
    for (let row = 0; row < Math.min(size, 100); row++) {
      const example = rawExample(data, row);
      expect(scaledInputs(example.inputs, data)).toEqual(inputs.slice(row * features, (row + 1) * features));
      expect(example.inputs.every((value) => String(value).length <= 10)).toBe(true);
      expect(example.truth).toBeCloseTo(rawOutputs(targets.subarray(row, row + 1), data)[0] ?? 0, 3);
    }
  });

  it('has a name for every column and class', () => {
    const { features, classes } = dataWords(name);
    expect(classes).toHaveLength(dataset.train.classes);
    expect(features).toHaveLength(dataset.train.image ? 0 : dataset.train.features);
    for (const names of [features, classes]) expect(new Set(names).size).toBe(names.length);
  });
});

test('an example of one’s own data keeps what 32 bits would lose of large numbers that vary little', () => {
  const columns = ['at', 'colour = red'].map((column, of) => ({
    ...{ name: column, kind: 'numbers' as const },
    values: Float64Array.from({ length: 40 }, (_, row) => (of === 0 ? 1_700_000_000 + 0.25 * row : row % 2)),
  }));
  const target = { name: 'price', classes: null, values: Float64Array.from({ length: 40 }, (_, row) => row / 8) };
  const data = { dataset: datasetOf({ name: 'x', rows: 40, columns, target }), isNarrow: false };
  const rows = Array.from({ length: 8 }, (_, row) => rawExample(data, row));
  for (const [at, { inputs, truth }] of rows.entries()) {
    expect(scaledInputs(inputs, data)).toEqual(data.dataset.validation.inputs.slice(2 * at, 2 * at + 2));
    const row = 8 * truth;
    expect(inputs).toEqual([1_700_000_000 + 0.25 * row, row % 2]);
    expect(Number.isInteger(row)).toBe(true);
  }
});

test('an archive is read by tar, file by file', () => {
  const files = {
    'model.json': new TextEncoder().encode('{"a":1}\n'),
    empty: new Uint8Array(),
    block: new Uint8Array(512).fill(1),
    'weights.bin': new Uint8Array(1500).fill(7),
  };
  const archive = path.join(folder, 'model.tar.gz');
  writeFileSync(archive, gzipSync(writeTar(files, new Date('2026-01-02T03:04:05Z'))));
  const tar = (...options: string[]) =>
    execFileSync('tar', options, { env: { ...process.env, TZ: 'UTC', LC_ALL: 'C' } });
  expect(tar('tzf', archive).toString().trim().split('\n')).toEqual(Object.keys(files));
  expect(tar('tvzf', archive).toString()).toMatch(/-rw-r--r--.* 1500 2026-01-02 03:04\S* weights\.bin/);
  for (const [name, bytes] of Object.entries(files)) expect(new Uint8Array(tar('xzOf', archive, name))).toEqual(bytes);
  expect(() => writeTar({ ['x'.repeat(101)]: new Uint8Array() }, new Date(0))).toThrow('too long a name');
});

test('what was used least recently is forgotten first, and what failed is made again', async () => {
  const recent = new Recent<string>(2);
  const made: string[] = [];
  const get = (key: string) => recent.get(key, async () => String(made.push(key)));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await expect(recent.get('d', async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await recent.get('d', async () => 'd')).toBe('d');
});
