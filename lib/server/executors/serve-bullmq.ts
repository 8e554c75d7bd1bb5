import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, RedisConnection, Worker } from 'bullmq';
import type { Executor, Order, Report } from '#lib/tuning/executor.ts';
import { connectionTo, queueName, reportsKey, stopKey, workerKey } from './redis-names.ts';

export interface Serving {
  url: string;
  /** What trains here. */
  local: Executor;
  /** Milliseconds without a sign of life after which an order counts as lost. */
  lockMs?: number;
}
const [pollMs, lookMs, aliveSeconds, mostEntries] = [20, 200, 15, 1_000_000];

/** Takes orders from Redis and trains them here; what is said about them goes into the stream of reports, in order. */
export async function serveBullmq({ url, local, lockMs = 10_000 }: Serving): Promise<{ close(): Promise<void> }> {
  const connection = new RedisConnection(connectionTo(url));
  const client = await connection.client;
  const id = randomUUID();
  const ends = new Map<string, () => void>();
  let isClosed = false;
  let looked = 0;

  async function tell(report: Report): Promise<void> {
    const fields = { report: JSON.stringify(report) };
    await client.xadd(reportsKey, '*', fields, { MAXLEN: mostEntries, approximate: true });
    if (report.kind === 'ended' || report.kind === 'lost') ends.get(report.id)?.();
  }
  async function look(): Promise<void> {
    looked = performance.now();
    await client.set(workerKey(id), local.slots, { EX: aliveSeconds });
    for (const order of ends.keys()) if (await client.get(stopKey(order))) await local.stop(order);
  }
  async function pump(): Promise<void> {
    while (!isClosed) {
      try {
        for (const report of await local.poll()) await tell(report);
        if (performance.now() - looked > lookMs) await look();
      } catch (error) {
        console.error(error);
      }
      await sleep(pollMs);
    }
  }

  async function work({ data }: Job<Order>): Promise<void> {
    const isOver = new Promise<void>((done) => ends.set(data.id, done));
    if (await client.get(stopKey(data.id))) await tell({ id: data.id, kind: 'ended', outcome: 'stopped' });
    else await local.start(data);
    await isOver;
    ends.delete(data.id);
  }

  await look();
  const pumping = pump();
  const worker = new Worker<Order>(queueName, work, {
    connection: connectionTo(url),
    concurrency: local.slots,
    lockDuration: lockMs,
    stalledInterval: lockMs / 2,
    // An order whose worker died is not given to another one: the tuner gives a new order.
    maxStalledCount: 0,
  });
  worker.on('error', (error) => console.error(`A worker's queue failed: ${error.message}`));
  return {
    async close() {
      isClosed = true;
      await pumping;
      await client.del(workerKey(id));
      await local.close();
      await worker.close(true);
      await connection.close();
    },
  };
}
