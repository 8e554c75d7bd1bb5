import { Queue, RedisConnection } from 'bullmq';
import type { Executor, Order, Report } from '#lib/tuning/executor.ts';
import { connectionTo, queueName, reportsKey, stopKey, storedKey, workerKey } from './redis-names.ts';

const lookMs = 500;
const stopSeconds = 7 * 24 * 3600;
const mostReports = 1000;

/** Gives orders to any number of worker processes through Redis; what they train goes on when this process ends. */
export async function bullmq({ url }: { url: string }): Promise<Executor> {
  const queue = new Queue<Order>(queueName, { connection: connectionTo(url) });
  const connection = new RedisConnection(connectionTo(url));
  const client = await connection.client;
  const known = new Set<string>();
  const stopped = new Set<string>();
  const done = new Set<string>();
  let ends: Report[] = [];
  let last = (await client.get(storedKey)) ?? '0';
  let slots = 1;
  let looked = 0;

  /** Orders without a future: finished or failed in the queue, or gone from it. */
  async function over(): Promise<string[]> {
    const ids = [...known];
    const states = await Promise.all(ids.map((id) => queue.getJobState(id)));
    return ids.filter((_, at) => ['completed', 'failed', 'unknown'].includes(String(states[at])));
  }

  async function countSlots(): Promise<number> {
    const [, keys] = await client.scan(0, { MATCH: workerKey('*'), COUNT: 10_000 });
    const each = await Promise.all(keys.map((key) => client.get(key)));
    return each.reduce((sum, text) => sum + Number(text ?? 0), 0);
  }

  async function read(): Promise<Report[]> {
    // Whatever was given out at the last call is stored by now.
    await client.set(storedKey, last);
    const streams: [string, [string, string[]][]][] | null = await client.xread([{ key: reportsKey, id: last }], {
      COUNT: mostReports,
    });
    const entries = streams?.[0]?.[1] ?? [];
    last = entries.at(-1)?.[0] ?? last;
    return entries.map(([, fields]): Report => revive(fields[fields.indexOf('report') + 1] ?? ''));
  }

  return {
    outlives: true,
    get slots() {
      return slots;
    },
    // Without `company`: each order is a job of its own, which any machine may take, and trains as a population of one.
    async start(...orders) {
      for (const order of orders) {
        const isKnown = known.has(order.id) || (await queue.getJobState(order.id)) !== 'unknown';
        if (isKnown) throw new Error(`Order ${order.id} was given before`);
        known.add(order.id);
        await queue.add('trial', order, {
          jobId: order.id,
          removeOnComplete: { age: 3600 },
          removeOnFail: { age: 3600 },
        });
      }
    },
    async poll() {
      const isDue = performance.now() - looked > lookMs;
      if (isDue) {
        looked = performance.now();
        slots = await countSlots();
      }
      // In this order: a worker says the end before it is done with the order.
      const gone = isDue ? await over() : [];
      const heard = [...(await read()), ...ends].filter(({ id }) => known.has(id));
      ends = [];
      const isFull = heard.length >= mostReports;
      for (const { id, kind } of heard) if (kind === 'ended' && known.delete(id)) done.add(id);
      for (const id of isFull ? [] : gone) {
        if (!known.delete(id)) continue;
        done.add(id);
        heard.push({ id, kind: 'lost' });
      }
      return heard;
    },
    async stop(id) {
      if (!known.has(id) || stopped.has(id)) return;
      stopped.add(id);
      await client.set(stopKey(id), 1, { EX: stopSeconds });
      const job = await queue.getJob(id);
      // A worker that has it locked does not let it be removed, and reads the key instead.
      const isRemoved = await job?.remove().then(
        () => true,
        () => false,
      );
      if (isRemoved && known.has(id)) ends.push({ id, kind: 'ended', outcome: 'stopped' });
    },
    async holds(id) {
      if (known.has(id) || done.has(id)) return known.has(id);
      // An earlier process gave it: even if it is over, its end may still be unread.
      const isThere = (await queue.getJobState(id)) !== 'unknown';
      if (isThere) known.add(id);
      return isThere;
    },
    async close() {
      await queue.close();
      await connection.close();
    },
  };
}

/** JSON has no NaN: a metric that is null was no number. */
const revive = (text: string): Report => JSON.parse(text, (_, value) => (value === null ? Number.NaN : value));
