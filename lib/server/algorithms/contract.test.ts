import { describe, expect, it } from 'vitest';
import type { Algorithm, Artefact, Spec, Training } from '#lib/tuning/algorithm.ts';
import { type DatasetName, loadDataset } from '../datasets/registry.ts';
import { measure } from './measure.ts';
import { type AlgorithmName, algorithms } from './registry.ts';

/** What each algorithm is tried on: settings that use its chance, how many epochs they take, the accuracy it must reach. */
const trials: Record<
  AlgorithmName | 'mlp, large',
  { data: DatasetName; texts: Record<string, string>; epochs: number; least: number }
> = {
  cnn: {
    data: 'digits',
    texts: {
      filters1: '4',
      filters2: '8',
      units: '16',
      dropout: '0.1',
      epochs: '3',
      batch_size: '32',
      learning_rate: '0.01',
    },
    ...{ epochs: 3, least: 0.7 },
  },
  'k-nn': { data: 'digits', texts: { k: '3', sample_size: '700' }, epochs: 1, least: 0.95 },
  'linear-learner': { data: 'wine', texts: { epochs: '4', l1: '1e-3', wd: '1e-3' }, epochs: 4, least: 0.9 },
  mlp: {
    data: 'digits',
    texts: {
      hidden: '32,16',
      ...{ dropout1: '0.1', dropout2: '0.1' },
      epochs: '4',
      learning_rate: '0.01',
      batch_size: '32',
      l1: '1e-5',
      schedule: 'cosine',
    },
    ...{ epochs: 4, least: 0.85 },
  },
  'mlp, large': {
    data: 'digits',
    texts: { hidden: '72,16', dropout1: '0.1', epochs: '3', learning_rate: '0.01', l1: '1e-5', schedule: 'cosine' },
    ...{ epochs: 3, least: 0.85 },
  },
  xgboost: {
    data: 'iris',
    texts: { num_round: '5', subsample: '0.7', colsample_bytree: '0.5', max_depth: '3' },
    ...{ epochs: 5, least: 0.85 },
  },
};

type Kept = { epoch: number; artefact: Artefact };
type Watched = { reports: Record<string, number>[]; lines: string[]; kept: Kept[] };

function watch(more: Partial<Training> = {}): Training & Watched {
  const watched: Watched = { reports: [], lines: [], kept: [] };
  return {
    ...watched,
    ...{ seed: 'a', signal: new AbortController().signal },
    report: async (epoch, metrics) => {
      watched.reports.push({ epoch, ...metrics });
    },
    log: (line) => watched.lines.push(line),
    save: async (epoch, artefact) => {
      watched.kept.push({ epoch, artefact });
    },
    ...more,
  };
}

/** Texts that a numeric hyperparameter must refuse. */
const refusedTexts = ({ min, max, kind }: Spec & { min: number; max: number }) => [
  ...[String(min - 1), String(max + 1), '', 'x', 'NaN', 'Infinity', '1,5'],
  ...(kind === ('integer' as string) ? [String(min + 0.5)] : []),
];

describe.each(Object.keys(trials) as (keyof typeof trials)[])('%s', (trial) => {
  const name = trial.replace(', large', '') as AlgorithmName;
  const algorithm: Algorithm = algorithms[name];
  const { data: of, texts, epochs, least } = trials[trial];
  const data = loadDataset(of);
  const run = (training: Training) => algorithm.train(algorithm.values.parse(texts), data, training);
  const issues = (given: object) => algorithm.values.safeParse(given).error?.issues ?? [];

  it('goes by the name that it has', () => expect(algorithm.name).toBe(name));

  it('is tried by each way that it can be trained', () => {
    const key = algorithm.together?.key(algorithm.values.parse(texts), data.train) ?? null;
    expect(key === null).toBe(trial !== 'mlp');
  });

  it('has defaults for everything, which keep its own limits', () => {
    expect(Object.keys(algorithm.values.parse({}))).toEqual(Object.keys(algorithm.hyperparameters));
  });

  it.each(Object.entries(algorithm.hyperparameters))(
    'keeps the limits of %s and names it in each fault',
    (own, spec) => {
      const [right, wrong] =
        spec.kind === 'categorical'
          ? [[...spec.values], ['x', '', spec.values.join()]]
          : spec.kind === 'text'
            ? [[spec.default], ['\n', '-']]
            : [[String(spec.min), String(spec.max)], refusedTexts(spec)];
      for (const text of right) expect(issues({ [own]: text }), text).toEqual([]);
      for (const text of wrong) {
        const [issue, ...more] = issues({ [own]: text });
        expect([issue?.path, more], text).toEqual([[own], []]);
        expect(issue?.message).toContain(own);
      }
    },
  );

  it('refuses what it does not know, and values that are no text', () => {
    expect(issues({ no_such: '1' })).toMatchObject([
      { path: ['no_such'], message: expect.stringContaining('no_such') },
    ]);
    expect(issues({ k: 3 }).length).toBeGreaterThan(0);
  });

  it('learns far better than chance, reports each epoch and can be read from its log', async () => {
    const training = watch();
    const model = await run(training);
    const { targets, size, inputs } = data.validation;
    expect(measure(model.predict(inputs, size), data.validation)['accuracy']).toBeGreaterThan(least);
    expect(training.reports.map(({ epoch }) => epoch)).toEqual(Array.from({ length: epochs }, (_, at) => at + 1));
    expect(training.kept.map(({ epoch }) => epoch)).toEqual(training.reports.map(({ epoch }) => epoch));
    expect(targets.length).toBe(size);
    const log = training.lines.join('\n');
    for (const { epoch: _, ...metrics } of training.reports)
      for (const [metric, value] of Object.entries(metrics)) {
        const known = algorithm.metrics.find((each) => each.name === metric);
        const found = [...log.matchAll(new RegExp(known?.pattern ?? '$^', 'g'))].map(([, figure]) => Number(figure));
        expect(found.length, metric).toBe(epochs);
        expect(Math.min(...found.map((each) => Math.abs(each - value))), metric).toBeLessThan(1e-5 + 1e-5 * value);
      }
    expect(Object.keys(training.reports[0] ?? {}).some((metric) => metric.startsWith('validation:'))).toBe(true);
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const [one, again, other] = [await run(watch()), await run(watch()), await run(watch({ seed: 'b' }))];
    expect(again.save()).toEqual(one.save());
    expect(other.save()).not.toEqual(one.save());
  });

  it('predicts the same once it was saved and loaded', async () => {
    const model = await run(watch());
    const { inputs, size } = data.validation;
    const loaded = await algorithm.load(model.save());
    expect(loaded.predict(inputs, size)).toEqual(model.predict(inputs, size));
    expect(loaded.save()).toEqual(model.save());
    await expect(algorithm.load({})).rejects.toThrow('kept as');
  });

  it('goes on from a checkpoint to the bytes that it would have had without interruption', async () => {
    const training = watch();
    const whole = await run(training);
    for (const checkpoint of training.kept) {
      const rest = watch({ checkpoint });
      expect((await run(rest)).save()).toEqual(whole.save());
      expect(rest.reports).toEqual(training.reports.slice(checkpoint.epoch));
    }
  });

  it('stops within an epoch, with the reason that it is given', async () => {
    const controller = new AbortController();
    const training = watch({ signal: controller.signal });
    const reason = new Error('enough');
    const running = run(training);
    setImmediate(() => controller.abort(reason));
    await expect(running).rejects.toBe(reason);
    expect(training.reports).toEqual([]);
  });

  it('ends when what it reports to does not take it', async () => {
    const reason = new Error('no more');
    await expect(run(watch({ report: () => Promise.reject(reason) }))).rejects.toBe(reason);
  });
});

it.each(['k-nn', 'linear-learner', 'mlp', 'xgboost'] as const)('%s learns a regression too', async (name) => {
  const data = loadDataset('diabetes');
  const texts =
    {
      mlp: { hidden: '16', epochs: '8', batch_size: '16', learning_rate: '0.01' },
      xgboost: { num_round: '10', max_depth: '2' },
    }[name as 'mlp'] ?? {};
  const training = watch();
  const model = await algorithms[name].train(algorithms[name].values.parse(texts), data, training);
  const { rmse } = measure(model.predict(data.validation.inputs, data.validation.size), data.validation);
  expect(rmse).toBeLessThan(0.85); // 1 is what the mean would have
  expect(training.reports.at(-1)?.['validation:rmse']).toBeCloseTo(rmse ?? Number.NaN, 5);
});
