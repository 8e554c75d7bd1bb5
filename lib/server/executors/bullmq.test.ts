import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { executorLaws } from '#lib/tuning/executor.contract.ts';
import type { Executor } from '#lib/tuning/executor.ts';
import { bullmq } from './bullmq.ts';
import { missingForRedis, startRedis } from './redis-server.contract.ts';
import { serveBullmq } from './serve-bullmq.ts';
import { threads } from './threads.ts';

const missing = missingForRedis();
if (missing) console.warn(`SKIPPED: the executor over BullMQ is not tested, for ${missing}.`);
const module = new URL('./fake-thread.contract.ts', import.meta.url);

describe.skipIf(missing)('the executor over BullMQ', () => {
  let redis: { url: string; kill(): void };
  let url: string;
  let folder: string;
  let executor: Executor;
  let worker: { close(): Promise<void> };
  const serve = () => serveBullmq({ url, local: threads({ module, folder, slots: 2, graceMs: 200 }), lockMs: 1000 });
  const slotsAre = async (count: number) => {
    while (executor.slots !== count) await executor.poll().then(() => new Promise((done) => setTimeout(done, 20)));
  };
  beforeAll(async () => {
    redis = await startRedis();
    url = redis.url;
  });
  afterAll(() => {
    redis.kill();
  });
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'holdout-bullmq-'));
    executor = await bullmq({ url });
    worker = await serve();
    await slotsAre(2);
  });
  afterEach(async () => {
    await worker.close();
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  // One Redis serves all tests, so each test's orders have a name of their own.
  test.each(Object.entries(executorLaws))('%s', async (law, check) => {
    const name = (id: string) => `${law.length}-${id}`;
    const strip = (id: string) => id.slice(name('').length);
    const named: Executor = {
      ...{ outlives: true, slots: executor.slots, close: () => executor.close() },
      start: (order, ...more) =>
        executor.start({ ...order, id: name(order.id) }, ...more.map((each) => ({ ...each, id: name(each.id) }))),
      poll: async () => (await executor.poll()).map((report) => ({ ...report, id: strip(report.id) })),
      stop: (id) => executor.stop(name(id)),
      holds: (id) => executor.holds(name(id)),
    };
    expect(await check({ executor: named, place: name })).toEqual([]);
  });

  test('an order whose worker died comes back as lost, once another worker lives', async () => {
    const order = { place: 'x', algorithm: 'endless', data: {}, hyperparameters: {}, seed: 1, from: 0 };
    await executor.start({ ...order, id: 'dies' });
    while (!(await executor.poll()).some(({ kind }) => kind === 'epoch'));
    await worker.close();
    worker = await serve();
    for (let isLost = false; !isLost; )
      isLost = (await executor.poll()).some(({ id, kind }) => id === 'dies' && kind === 'lost');
    expect(await executor.holds('dies')).toBe(false);
  });

  test('what was said while no tuner listened is heard by the next one', async () => {
    const order = { place: 'y', algorithm: 'steady', data: {}, hyperparameters: { epochs: '3' }, seed: 1, from: 0 };
    await executor.start({ ...order, id: 'unheard' });
    await executor.close();
    executor = await bullmq({ url });
    expect(await executor.holds('unheard')).toBe(true);
    const kinds: string[] = [];
    while (kinds.at(-1) !== 'ended')
      for (const { id, kind } of await executor.poll()) if (id === 'unheard' && kind !== 'log') kinds.push(kind);
    expect(kinds).toEqual(['epoch', 'epoch', 'epoch', 'ended']);
  });
});
