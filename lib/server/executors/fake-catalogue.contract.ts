import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Algorithm, Training } from '#lib/tuning/algorithm.ts';
import type { Catalogue } from './catalogue.ts';

/* Algorithms that cost nothing and whose figures are known beforehand, for the tests of executors and of the tuner. */

const table = { inputs: new Float32Array(0), targets: new Float32Array(0), size: 0, features: 0, classes: 0 };
type Values = Record<string, number | string>;

function fake(name: string, run: (values: Values, training: Training) => Promise<void>): [string, Algorithm] {
  const values = z.record(z.string(), z.union([z.coerce.number(), z.string()]));
  const train: Algorithm['train'] = async (given, _, training) => {
    await run(given, training);
    return { predict: () => new Float32Array(0), save: () => ({ model: Uint8Array.of(1, 2, 3) }) };
  };
  const load = async () => ({ predict: () => new Float32Array(0), save: () => ({}) });
  const metrics = [{ name: 'loss', minimise: true, pattern: 'loss=(\\S+)' }];
  return [name, { name, says: 'A fake.', hyperparameters: {}, metrics, values, train, load }];
}

/** Trains from its checkpoint on, saving each epoch; `ms` is the time of an epoch. */
async function epochs({ epochs: last, ms = 0 }: Values, training: Training, loss: (epoch: number) => number) {
  const { report, save, log, checkpoint, seed } = training;
  for (let epoch = (checkpoint?.epoch ?? 0) + 1; epoch <= Number(last); epoch++) {
    if (Number(ms) > 0) await sleep(Number(ms));
    log(`epoch=${epoch} loss=${loss(epoch)} seed=${seed}`);
    await report(epoch, { loss: loss(epoch), accuracy: 1 - loss(epoch) });
    await save(epoch, { weights: Uint8Array.of(epoch) });
  }
}

const algorithms = new Map([
  fake('steady', (values, training) => epochs(values, training, (epoch) => 1 / epoch)),
  fake('endless', (_, training) => epochs({ epochs: Number.POSITIVE_INFINITY, ms: 1 }, training, (epoch) => 1 / epoch)),
  fake('quadratic', async (values, training) => {
    const { x, journal } = values;
    const note = (line: string) => journal && appendFileSync(String(journal), `${line} ${x}\n`);
    note('begin');
    await epochs(values, training, (epoch) => (Number(x) - 0.3) ** 2 + 1 / epoch);
    note('end');
  }),
  fake('broken', async (_, { report }) => {
    await report(1, { loss: 1 });
    throw new Error('broken on purpose');
  }),
  fake('hungry', async (_, { report }) => {
    await report(1, { loss: 1 });
    const hoard: number[][] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (__, at) => at + hoard.length));
  }),
  fake('exits', async (_, { report }) => {
    await report(1, { loss: 1 });
    process.exit(3);
  }),
  fake('deaf', async (_, { report }) => {
    await report(1, { loss: 1 });
    for (;;) Math.sqrt(2);
  }),
]);

const steadily = algorithms.get('steady') as Algorithm;

/** A steady one that trains with all of its `voice` and reports how many `others` they are; at its first epoch its `fate` comes. */
const chorus: Algorithm = {
  ...steadily,
  together: {
    key: ({ voice = 'none' }) => (voice === 'solo' ? null : String(voice)),
    train: (members, data) =>
      members.map(({ values, training }) => {
        const report: Training['report'] = async (epoch, metrics) => {
          await training.report(epoch, { ...metrics, others: members.length - 1 });
          if (values['fate'] === 'throws') throw new Error('broken on purpose');
          if (values['fate'] === 'exits') process.exit(3);
          while (values['fate'] === 'deaf') Math.sqrt(2);
        };
        return steadily.train(values, data, { ...training, report });
      }),
  },
};
algorithms.set('chorus', chorus);

export const fakeCatalogue: Catalogue = {
  algorithm: async (name) => algorithms.get(name),
  data: async () => ({ train: table, validation: table }),
  shape: async () => table,
};
