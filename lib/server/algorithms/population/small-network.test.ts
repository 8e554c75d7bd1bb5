import { describe, expect, test } from 'vitest';
import type { Shape } from '#lib/tuning/algorithm.ts';
import { type DatasetName, loadDataset } from '../../datasets/registry.ts';
import { mlp, recipeOf } from '../mlp.ts';
import { kerasLine } from '../network/network-specs.ts';
import { trainNetwork } from '../network/train-network.ts';

type Texts = Readonly<Record<string, string>>;
const wine: Shape = { size: 143, features: 13, classes: 3 };
const keyOf = (texts: Texts, shape: Shape = wine) =>
  mlp.together?.key(mlp.values.parse({ hidden: '8,8', ...texts }), shape) ?? null;

describe('which networks are trained in populations', () => {
  test.each<[Texts, Partial<Shape>?]>([
    [{}],
    [{ hidden: '' }],
    [{ hidden: '64,64,64,64,64,64,64,64' }],
    [{ activation: 'linear', initialisation: 'he', optimizer: 'sgd', schedule: 'warm-up', l1: '1', l2: '1' }],
    [{ dropout1: '0.2', dropout2: '0.2' }],
    [{ hidden1: '64' }],
    [{}, { classes: 0 }],
    [{}, { classes: 10, features: 784, size: 10_000 }],
  ])('%o is, %o', (texts, shape) => expect(keyOf(texts, { ...wine, ...shape })).toEqual(expect.any(String)));

  test.each<[Texts, Partial<Shape>?]>([
    [{ hidden: '65' }],
    [{ hidden2: '65' }],
    [{ hidden3: '8', hidden: '8' }],
    [{ activation: 'elu' }],
    [{ dropout1: '0.2' }],
    [{ hidden: '8,8,8,8', dropout1: '0.2', dropout2: '0.2', dropout3: '0.2' }],
    [{}, { classes: 11 }],
    [{}, { features: 1025 }],
    [{}, { features: 1000, size: 17_000 }],
    [
      { hidden: '64,64', batch_size: '256' },
      { classes: 10, features: 784, size: 10_000 },
    ],
  ])('%o is not, %o', (texts, shape) => expect(keyOf(texts, { ...wine, ...shape })).toBeNull());

  test('only those of the same form are trained together, whatever their rates, penalties, dropout, schedule and epochs', () => {
    const own = { learning_rate: '1', momentum: '0', l1: '1', l2: '1', dropout1: '0.1', dropout2: '0.1' };
    expect(keyOf({ ...own, schedule: 'cosine', epochs: '3' })).toBe(keyOf({}));
    const forms = [{}, { hidden: '8' }, { activation: 'tanh' }, { optimizer: 'sgd' }, { batch_size: '9' }];
    const keys = [...forms, { initialisation: 'he' }].map((texts) => keyOf(texts));
    expect(new Set([...keys, keyOf({}, { ...wine, classes: 2 })]).size).toBe(7);
    expect(keyOf({ batch_size: '1000' })).toBe(keyOf({ batch_size: '143' }));
  });
});

const byTfjs: typeof mlp.train = (values, data, training) =>
  trainNetwork(recipeOf(values, data.train), data, training, kerasLine);

/** The mean figures of the last epoch over some seeds. */
async function meansOf(name: DatasetName, texts: Texts, train: typeof mlp.train): Promise<Record<string, number>> {
  const seeds = [1, 2, 3, 4, 5];
  const means: Record<string, number> = {};
  for (const seed of seeds)
    await train(mlp.values.parse(texts), loadDataset(name), {
      ...{ seed, signal: new AbortController().signal, log() {}, async save() {} },
      async report(epoch, metrics) {
        if (epoch < Number(texts['epochs'])) return;
        for (const [metric, value] of Object.entries(metrics))
          means[metric] = (means[metric] ?? 0) + value / seeds.length;
      },
    });
  return means;
}

describe('both engines mean the same by every hyperparameter', () => {
  const long = { hidden: '16,12,8', epochs: '12', batch_size: '16', learning_rate: '0.01' };
  const digits = { hidden: '32,16,8', epochs: '3', batch_size: '32', learning_rate: '0.01' };
  const droppedBy = (share: string) => ({ hidden: '48,48,48', dropout1: share, dropout2: share, dropout3: share });
  // Five seeds; without dropout both draw the same chance, and only rounding grows apart, faster the more updates there are
  test.each<[DatasetName, Texts, number]>([
    ['wine', { ...long }, 1e-3],
    ['wine', { ...long, optimizer: 'momentum', momentum: '0.8', l1: '0.002', l2: '0.02', schedule: 'cosine' }, 1e-3],
    ['wine', { ...long, optimizer: 'sgd', activation: 'tanh', schedule: 'warm-up', initialisation: 'he' }, 1e-3],
    ['diabetes', { ...long, activation: 'sigmoid', schedule: 'step', l2: '0.001' }, 1e-3],
    ['digits', { ...digits, activation: 'tanh', schedule: 'exponential', l1: '1e-4' }, 1e-3],
    ['digits', { ...digits, optimizer: 'momentum', momentum: '0.5', activation: 'linear' }, 1e-3],
    ['digits', { ...digits, ...droppedBy('0.1'), learning_rate: '0.003' }, 0.1],
    ['diabetes', { ...long, ...droppedBy('0.4'), learning_rate: '0.003' }, 0.05],
  ])('on %s with %o the losses agree to %d of themselves', async (name, texts, tolerance) => {
    const { train } = loadDataset(name);
    expect(mlp.together?.key(mlp.values.parse(texts), train)).toEqual(expect.any(String));
    const [ours, theirs] = [await meansOf(name, texts, mlp.train), await meansOf(name, texts, byTfjs)];
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
    for (const metric of ['train:loss', 'validation:loss']) {
      const off = Math.abs((ours[metric] ?? Number.NaN) / (theirs[metric] ?? Number.NaN) - 1);
      expect(off, metric).toBeLessThan(tolerance);
    }
  });
});
