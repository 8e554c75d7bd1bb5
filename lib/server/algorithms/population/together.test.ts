import { describe, expect, test } from 'vitest';
import type { Artefact, Training } from '#lib/tuning/algorithm.ts';
import { loadDataset } from '../../datasets/registry.ts';
import { measure } from '../measure.ts';
import { mlp } from '../mlp.ts';

type Texts = Readonly<Record<string, string>>;
interface Watched extends Training {
  heard: unknown[];
  kept: { epoch: number; artefact: Artefact }[];
}

const data = loadDataset('wine');
const form = { hidden: '12,7', batch_size: '16', learning_rate: '0.02', epochs: '5' };

function watch(seed: number, more: Partial<Training> = {}): Watched {
  const [heard, kept]: [unknown[], Watched['kept']] = [[], []];
  return {
    ...{ heard, kept, seed, signal: new AbortController().signal },
    report: async (epoch, metrics) => {
      heard.push({ epoch, metrics });
    },
    log: (line) => heard.push(line),
    save: async (epoch, artefact) => {
      kept.push({ epoch, artefact });
    },
    ...more,
  };
}

/** Trains settings of one form together. */
function train(settings: readonly Texts[], watched: readonly Watched[]) {
  const members = settings.map((texts, at) => ({
    values: mlp.values.parse({ ...form, ...texts }),
    training: watched[at] ?? watch(at),
  }));
  const keys = members.map(({ values }) => mlp.together?.key(values, data.train));
  expect(keys).toEqual(keys.map(() => expect.any(String)));
  expect(new Set(keys).size).toBe(1);
  return mlp.together?.train(members, data) ?? [];
}

/** All that there is to know of a training: what was reported and logged, each checkpoint, the model. */
async function all(models: readonly Promise<{ save(): Artefact }>[], watched: readonly Watched[]) {
  const ends = await Promise.allSettled(models);
  return ends.map((end, at) => ({
    end: end.status === 'fulfilled' ? end.value.save() : String(end.reason),
    ...{ heard: watched[at]?.heard, kept: watched[at]?.kept },
  }));
}

const settings: Texts[] = [
  { learning_rate: '0.01' },
  { l2: '0.01', l1: '0.002' },
  { dropout1: '0.3', dropout2: '0.3', schedule: 'cosine' },
  { epochs: '2' },
  { learning_rate: '0.1', schedule: 'step' },
  { l1: '0.01', schedule: 'warm-up' },
  { learning_rate: '10' },
  { dropout1: '0.5', dropout2: '0.5', l2: '0.1' },
  { epochs: '7', schedule: 'exponential' },
  {},
];

describe('what becomes of a trial does not depend on its company', () => {
  test.each(['sgd', 'momentum', 'adam'])('%s: alone, and with 2, 4 and 9 others', async (optimizer) => {
    const own = settings.map((texts) => ({ ...texts, optimizer }));
    const alone = await Promise.all(
      own.map(async (texts, at) => {
        const watched = watch(at);
        return (await all([mlp.train(mlp.values.parse({ ...form, ...texts }), data, watched)], [watched]))[0];
      }),
    );
    expect(alone.every((each) => typeof each?.end === 'object' && (each.heard?.length ?? 0) >= 2)).toBe(true);
    for (const others of [2, 4, 9])
      for (const begin of [0, 1, 5].slice(0, others === 9 ? 1 : 3)) {
        const some = own.slice(begin, begin + others + 1);
        const watched = some.map((_, at) => watch(begin + at));
        expect(await all(train(some, watched), watched)).toEqual(alone.slice(begin, begin + others + 1));
      }
  });

  test('some that go on from checkpoints of different epochs end as if they had never stopped', async () => {
    const whole = settings.map((_, at) => watch(at));
    const expected = await all(train(settings, whole), whole);
    const rest = settings.map((_, at) => {
      const checkpoint = whole[at]?.kept[at % 3];
      return watch(at, checkpoint ? { checkpoint } : {});
    });
    const found = await all(train(settings, rest), rest);
    expect(found.map(({ end }) => end)).toEqual(expected.map(({ end }) => end));
  });

  test('one that is stopped, one that is not listened to, and one with the checkpoint of another network leave the others alone', async () => {
    const undisturbed = settings.map((_, at) => watch(at));
    const expected = await all(train(settings, undisturbed), undisturbed);
    const controller = new AbortController();
    const watched = settings.map((_, at) => watch(at));
    watched[0] = watch(0, { signal: controller.signal });
    watched[2] = watch(2, { report: async (epoch) => (epoch === 3 ? controller.abort('stopped') : undefined) });
    watched[4] = watch(4, { save: () => Promise.reject('not kept') });
    const [first] = undisturbed[8]?.kept ?? [];
    watched[8] = watch(8, first ? { checkpoint: first } : {});
    watched[9] = watch(9, { checkpoint: { epoch: 1, artefact: { 'weights.bin': new Uint8Array(4) } } });
    const found = await all(train(settings, watched), watched);
    expect([found[0]?.end, found[4]?.end]).toEqual(['stopped', 'not kept']);
    expect(found[0]?.heard).toEqual(expected[0]?.heard?.slice(0, 6));
    expect(found[9]?.end).toContain('expected 1132 bytes of weights, got 4');
    for (const at of [1, 2, 3, 5, 6, 7, 8]) expect(found[at]?.end).toEqual(expected[at]?.end);
    for (const at of [1, 3, 5, 6, 7]) expect(found[at]?.heard).toEqual(expected[at]?.heard);
  });
});

test('a network on its way to infinity keeps the same checkpoints beside others with penalties', async () => {
  const values = loadDataset('diabetes');
  const texts = { hidden: '8', optimizer: 'sgd', batch_size: '400', learning_rate: '10' };
  const settings = [texts, { ...texts, l1: '0.1', l2: '0.1' }, { ...texts, l2: '0.1', learning_rate: '0.01' }];
  const parsed = settings.map((each) => mlp.values.parse({ ...each, epochs: '80' }));
  const [alone, beside] = [settings, settings].map((each) => each.map((_, at) => watch(at))) as [Watched[], Watched[]];
  for (const [at, one] of parsed.entries()) await mlp.train(one, values, alone[at] ?? watch(at));
  const members = parsed.map((one, at) => ({ values: one, training: beside[at] ?? watch(at) }));
  await Promise.all(mlp.together?.train(members, values) ?? []);
  const weights = alone[0]?.kept.flatMap(({ artefact }) => [
    ...new Float32Array(artefact['weights.bin']?.slice().buffer ?? new ArrayBuffer(0)),
  ]);
  expect(weights?.map(Math.abs)).toContain(Infinity);
  for (const [at, { kept, heard }] of beside.entries())
    expect({ kept, heard }).toEqual({ kept: alone[at]?.kept, heard: alone[at]?.heard });
});

test('a network that diverges reports NaN once and ends, and the others go on', async () => {
  const watched = [watch(0), watch(1)];
  const wild = { optimizer: 'sgd', activation: 'linear', batch_size: '5' };
  await Promise.all(train([{ ...wild, learning_rate: '10', epochs: '50' }, wild], watched));
  const losses = watched.map(({ heard }) =>
    heard.flatMap((each) => (typeof each === 'object' ? [(each as { metrics: Texts }).metrics['train:loss']] : [])),
  );
  expect(losses[0]?.length).toBeLessThan(50);
  expect(losses[0]?.map((loss) => Number.isNaN(loss))).toEqual(
    losses[0]?.map((_, at, { length }) => at === length - 1),
  );
  expect(losses[1]).toEqual(Array(5).fill(expect.any(Number)));
});

test('a model predicts what the metrics of its last epoch said, and keeps the files that tfjs makes', async () => {
  const watched = settings.map((_, at) => watch(at));
  const models = await Promise.all(train(settings.slice(0, 5), watched));
  for (const [at, model] of models.entries()) {
    const { inputs, size } = data.validation;
    const found = measure((await mlp.load(model.save())).predict(inputs, size), data.validation);
    const { metrics } = (watched[at]?.heard ?? []).at(-1) as { metrics: Record<string, number> };
    expect(metrics['validation:accuracy']).toBe(found['accuracy']);
    expect(metrics['validation:loss']).toBeCloseTo(found['loss'] ?? Number.NaN, 5);
    const { 'optimiser.bin': _, ...files } = watched[at]?.kept.at(-1)?.artefact ?? {};
    expect(files).toEqual(model.save());
  }
});
