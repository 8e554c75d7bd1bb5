import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { executorLaws } from '#lib/tuning/executor.contract.ts';
import type { Executor, Order, Report } from '#lib/tuning/executor.ts';
import { checkpointFile, modelFile, readKept } from './kept-artefact.ts';
import { threads } from './threads.ts';

const module = new URL('./fake-thread.contract.ts', import.meta.url);
let folder: string;
let executor: Executor;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-threads-'));
  executor = threads({ module, folder, slots: 2, memoryMiB: 64, graceMs: 200 });
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

  test.runIf(process.platform === 'linux')('trains at a lower priority than the web server has', async () => {
    await executor.start(order('a', 'steady', { hyperparameters: { epochs: '1' } }));
    const lines = (await hearEnds('a')).get('a')?.flatMap((report) => (report.kind === 'log' ? report.lines : []));
    expect(Number(/niceness=(\d+)/.exec(lines?.[0] ?? '')?.[1])).toBeGreaterThanOrEqual(10);
  });
});
