import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { executorLaws } from '#lib/tuning/executor.contract.ts';
import type { Executor, Order, Report } from '#lib/tuning/executor.ts';
import { fakeCatalogue as catalogue } from './fake-catalogue.contract.ts';
import { checkpointFile, modelFile, readKept } from './kept-artefact.ts';
import { threads } from './threads.ts';

const module = new URL('./fake-thread.contract.ts', import.meta.url);
let folder: string;
let executor: Executor;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-threads-'));
  executor = threads({ module, folder, catalogue, slots: 2, memoryMiB: 64, graceMs: 200 });
});
afterEach(async () => {
  await executor.close();
  rmSync(folder, { recursive: true });
});
const order = (id: string, algorithm: string, more: Partial<Order> = {}): Order => ({
  ...{ id, place: id, algorithm, data: {}, hyperparameters: { epochs: '3' }, seed: 1, from: 0 },
  ...more,
});
async function hearEnds(...ids: string[]): Promise<Map<string, Report[]>> {
  const own = executor;
  const heard: Report[] = [];
  const isOver = (id: string) => heard.some((report) => report.id === id && report.kind === 'ended');
  while (!ids.every(isOver)) {
    heard.push(...(await own.poll()));
    await new Promise((done) => setTimeout(done, 5));
  }
  return Map.groupBy(heard, ({ id }) => id);
}

test.each(Object.entries(executorLaws))('%s', async (_, law) => {
  expect(await law({ executor, place: (name) => name })).toEqual([]);
});

describe('the threads executor', () => {
  test('a trial that takes all memory, or ends its thread, fails alone', async () => {
    await executor.start(order('memory', 'hungry'));
    await executor.start(order('exit', 'exits'));
    await executor.start(order('good', 'steady'));
    const heard = await hearEnds('memory', 'exit', 'good');
    expect(heard.get('memory')?.at(-1)).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/memory/i) });
    expect(heard.get('exit')?.at(-1)).toMatchObject({ outcome: 'failed' });
    expect(heard.get('good')?.at(-1)).toMatchObject({ outcome: 'completed' });
    expect(heard.get('memory')?.[0]).toMatchObject({ kind: 'epoch', epoch: 1 });
  });

  test('a trial that hears no stop is ended with its thread', async () => {
    await executor.start(order('deaf', 'deaf'));
    while ((await executor.poll()).length === 0) await new Promise((done) => setTimeout(done, 5));
    await executor.stop('deaf');
    expect((await hearEnds('deaf')).get('deaf')).toEqual([{ id: 'deaf', kind: 'ended', outcome: 'stopped' }]);
  });

  test('a metric that is read from the log is reported, and kept with the model', async () => {
    const metrics = [{ name: 'loss', pattern: 'epoch=(\\d+)' }];
    await executor.start(order('own', 'steady', { metrics: [...metrics, { name: 'none', pattern: 'no=(\\d)' }] }));
    const heard = (await hearEnds('own')).get('own') ?? [];
    const told = heard.flatMap((report) => (report.kind === 'epoch' ? [report.metrics] : []));
    expect(told.map(({ loss }) => loss)).toEqual([1, 2, 3]);
    expect(told.at(-1)).toEqual({ loss: 3, accuracy: 1 - 1 / 3 });
    expect(readKept(modelFile(path.join(folder, 'own')))?.reports.at(-1)?.metrics).toEqual(told.at(-1));
  });

  test('a trial whose expression takes for ever is stopped all the same', async () => {
    const endless = [{ name: 'own', pattern: '^(.|\\S|[a-z])*#' }];
    await executor.start(order('endless', 'steady', { metrics: endless }));
    while (!(await executor.poll()).some(({ kind }) => kind === 'log'))
      await new Promise((done) => setTimeout(done, 5));
    await executor.stop('endless');
    expect((await hearEnds('endless')).get('endless')).toEqual([{ id: 'endless', kind: 'ended', outcome: 'stopped' }]);
  });

  test('an unknown algorithm is a failed trial that says so', async () => {
    await executor.start(order('x', 'gradient-descent-of-man'));
    const reason = 'AlgorithmError: There is no algorithm "gradient-descent-of-man".';
    expect((await hearEnds('x')).get('x')).toEqual([{ id: 'x', kind: 'ended', outcome: 'failed', reason }]);
  });

  test('keeps a checkpoint with what was reported, and at the end the model', async () => {
    await executor.start(order('a', 'steady', { target: 2 }));
    const logs = (await hearEnds('a')).get('a')?.flatMap((report) => (report.kind === 'log' ? report.lines : []));
    expect(logs).toHaveLength(2);
    const kept = readKept(checkpointFile(path.join(folder, 'a')));
    expect(kept).toMatchObject({ epoch: 2, artefact: { weights: Uint8Array.of(2) } });
    expect(kept?.reports.map(({ metrics }) => metrics['loss'])).toEqual([1, 1 / 2]);
    expect(readKept(modelFile(path.join(folder, 'a')))).toBeUndefined();
    await executor.start(order('b', 'steady', { place: 'a', from: 2 }));
    const heard = (await hearEnds('b')).get('b')?.flatMap((report) => (report.kind === 'epoch' ? [report.epoch] : []));
    expect(heard).toEqual([1, 2, 3]);
    expect(readKept(modelFile(path.join(folder, 'a')))).toMatchObject({ epoch: 3, order: 'b' });
  });

  describe('orders that are given at once', () => {
    const voice = (id: string, more: Record<string, string> = {}) =>
      order(id, 'chorus', { hyperparameters: { epochs: '3', voice: 'alto', ...more } });
    const othersOf = (reports: Report[] = []) =>
      reports.flatMap((report) => (report.kind === 'epoch' ? [report.metrics['others']] : []));

    test('are of one company where algorithm, data, checkpoint and what the algorithm asks for are equal', async () => {
      const companies = [
        ...[voice('a'), voice('b', { epochs: '9' }), voice('c', { voice: 'bass' })],
        ...[
          { ...voice('d'), from: 2 },
          { ...voice('e'), data: { train: 's3://other' } },
        ],
      ];
      const [a, b, ...others] = await Promise.all(companies.map((each) => executor.company?.(each)));
      expect([a, b]).toEqual([expect.any(String), a]);
      expect(new Set([a, ...others]).size).toBe(4);
      const alone = [voice('f', { voice: 'solo' }), order('g', 'steady'), order('h', 'no-such')];
      expect(await Promise.all(alone.map((each) => executor.company?.(each)))).toEqual([null, null, null]);
    });

    test('train together, each with its own end, model and a line that says so', async () => {
      const all = [voice('a'), voice('b', { epochs: '2' }), voice('c')];
      await executor.start(...([all[0], ...all.slice(1)] as [Order, ...Order[]]));
      const heard = await hearEnds('a', 'b', 'c');
      expect(othersOf(heard.get('a'))).toEqual([2, 2, 2]);
      expect(othersOf(heard.get('b'))).toEqual([2, 2]);
      for (const id of ['a', 'b', 'c']) {
        expect(heard.get(id)?.[0]).toMatchObject({
          kind: 'log',
          lines: ['Trained in one population with 2 other trials.'],
        });
        expect(readKept(modelFile(path.join(folder, id)))).toMatchObject({ order: id, epoch: id === 'b' ? 2 : 3 });
      }
    });

    test('wait for nobody who fails before, is of another company or was stopped while it waited', async () => {
      const blockers = [order('x', 'endless'), order('y', 'endless')] as const;
      for (const each of blockers) await executor.start(each);
      await executor.start(voice('a'), order('b', 'no-such'), voice('c'), voice('d', { voice: 'bass' }), voice('e'));
      await executor.stop('e');
      for (const { id } of blockers) await executor.stop(id);
      const heard = await hearEnds('a', 'b', 'c', 'd', 'e');
      expect(heard.get('b')?.at(-1)).toMatchObject({ outcome: 'failed' });
      expect(heard.get('e')).toEqual([{ id: 'e', kind: 'ended', outcome: 'stopped' }]);
      expect([othersOf(heard.get('a')), othersOf(heard.get('d'))]).toEqual([
        [1, 1, 1],
        [undefined, undefined, undefined],
      ]);
    });

    test('one that throws fails alone, and one that takes its thread along fails all', async () => {
      await executor.start(voice('a'), voice('b', { fate: 'throws' }));
      const heard = await hearEnds('a', 'b');
      expect(heard.get('b')?.at(-1)).toMatchObject({
        outcome: 'failed',
        reason: expect.stringContaining('on purpose'),
      });
      expect(heard.get('a')?.at(-1)).toMatchObject({ outcome: 'completed' });
      await executor.start(voice('c'), voice('d', { fate: 'exits' }));
      const gone = await hearEnds('c', 'd');
      for (const id of ['c', 'd']) expect(gone.get(id)?.at(-1)).toMatchObject({ outcome: 'failed' });
    });

    test('one that hears no stop is ended with its thread, and the others come back as lost', async () => {
      await executor.start(voice('a', { ms: '5', epochs: '1000' }), voice('b', { fate: 'deaf' }));
      const heard: Report[] = [];
      const hear = async (isEnough: () => boolean) => {
        while (!isEnough()) {
          heard.push(...(await executor.poll()));
          await new Promise((done) => setTimeout(done, 5));
        }
      };
      await hear(() => heard.some(({ id, kind }) => id === 'b' && kind === 'epoch'));
      await executor.stop('b');
      await hear(() => heard.filter(({ kind }) => kind === 'ended' || kind === 'lost').length === 2);
      const last = (id: string) => heard.findLast((report) => report.id === id);
      expect(last('b')).toEqual({ id: 'b', kind: 'ended', outcome: 'stopped' });
      expect(last('a')).toEqual({ id: 'a', kind: 'lost' });
      expect([await executor.holds('a'), await executor.holds('b')]).toEqual([false, false]);
    });
  });
});
