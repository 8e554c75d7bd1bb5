import { describe, expect, it } from 'vitest';
import type { Spec } from '#lib/tuning/algorithm.ts';
import { type DatasetName, loadDataset } from '../datasets/registry.ts';
import { type AlgorithmName, algorithms } from './registry.ts';

type Texts = Record<string, string>;

/** Short trainings, and for hyperparameters that need it: what else is set, and the value that must make a difference. */
const trials: Record<AlgorithmName, { data: DatasetName; base: Texts; needs: Record<string, [Texts, string?]> }> = {
  cnn: {
    data: 'digits',
    base: { filters1: '2', filters2: '2', units: '4', epochs: '1', batch_size: '200' },
    needs: { momentum: [{ optimizer: 'momentum' }], schedule: [{}, 'cosine'] },
  },
  'k-nn': { data: 'iris', base: {}, needs: { sample_size: [{}, '50'] } },
  'linear-learner': { data: 'iris', base: { epochs: '2' }, needs: { momentum: [{ optimizer: 'sgd' }] } },
  mlp: {
    data: 'wine',
    base: { hidden: '8,8,8', epochs: '2', batch_size: '50' },
    needs: { momentum: [{ optimizer: 'momentum' }] },
  },
  xgboost: {
    data: 'wine',
    base: { num_round: '2' },
    needs: {
      ...{ gamma: [{}, '20'], min_child_weight: [{}, '15'], max_depth: [{}, '1'], subsample: [{}, '0.5'] },
      ...{ lambda: [{}, '5'], colsample_bytree: [{}, '0.3'] },
    },
  },
};

/** Another value than the one that is set. */
function other(spec: Spec, now: string): string {
  if (spec.kind === 'categorical') return spec.values.find((value) => value !== now) ?? now;
  if (spec.kind === 'text') return now;
  return spec.kind === 'integer' ? String(Number(now) + 1) : String(Number(now) === 0.25 ? 0.5 : 0.25);
}

describe.each(Object.keys(algorithms) as AlgorithmName[])('%s: what a tuner may choose makes a difference', (name) => {
  const { hyperparameters, values, train } = algorithms[name];
  const { data, base, needs } = trials[name];
  const predictions = async (texts: Texts) => {
    const training = { seed: 1, signal: new AbortController().signal, log() {}, async save() {}, async report() {} };
    const { inputs, size } = loadDataset(data).validation;
    return (await train(values.parse(texts), loadDataset(data), training)).predict(inputs, size);
  };

  it.each(Object.entries(hyperparameters).filter(([, { tunable }]) => tunable))('%s', async (own, spec) => {
    const [also, value] = needs[own] ?? [{}];
    const texts = { ...base, ...also };
    const changed = { ...texts, [own]: value ?? other(spec, texts[own as keyof typeof texts] ?? spec.default) };
    const [before, after] = [await predictions(texts), await predictions(changed)];
    // More than another engine's rounding would make
    expect(Math.max(...before.map((value, at) => Math.abs(value - (after[at] ?? 0))))).toBeGreaterThan(1e-4);
  });
});
