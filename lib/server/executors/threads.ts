import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Executor, Order, Report } from '#lib/tuning/executor.ts';
import type { Catalogue } from './catalogue.ts';
import { companyOf } from './company-of.ts';
import { begun, stopping, type Task } from './serve-trials.ts';

export interface Threads {
  /** The module of a thread, whose default export is `serveTrials(catalogue)`. */
  module: URL;
  /** The folder in which each order has its place. */
  folder: string;
  /** What the module trains, to tell which orders can train together; without it each trains alone. */
  catalogue?: Catalogue;
  /** Trials at a time; without it one a core: the process has stepped back behind the web server, see `stepBack`. */
  slots?: number;
  /** MiB of JavaScript objects that a trial may hold; beyond, it fails. */
  memoryMiB?: number;
  /** Milliseconds after which a trial that does not hear its stop is ended with its thread. */
  graceMs?: number;
}
interface Running {
  order: Order;
  flags: Int32Array;
  /** Of the thread, and so of all orders that train in it. */
  kill: AbortController;
}
/**
 * Trains in threads of this process. What kills a thread, such as memory running out, fails its trial, or those that it
 * trains together, and no other.
 */
export function threads({
  module,
  folder,
  catalogue,
  slots = availableParallelism(),
  memoryMiB = 1024,
  graceMs = 20_000,
}: Threads): Executor {
  const pool = new Piscina<Task, void>({
    filename: module.href,
    minThreads: 0,
    maxThreads: slots,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
    // A thread that waits by Atomics.wait would keep its own timers and messages waiting too.
    atomics: 'disabled',
  });
  // A thread that dies outside a trial is replaced when it is needed.
  pool.on('error', (error) => console.error(`A training thread failed: ${error}`));
  const running = new Map<string, Running>();
  const known = new Set<string>();
  // Not the pool's own queue, which waits for ever when the pool's last thread dies.
  const waiting: Running[][] = [];
  let busy = 0;
  let heard: Report[] = [];

  function fill(): void {
    for (let it = waiting.shift(); it; it = waiting.shift()) {
      busy++;
      run(it)
        .catch((error) => console.error(error))
        .finally(() => {
          busy--;
          fill();
        });
      if (busy >= slots) return;
    }
  }

  async function run(members: readonly Running[]): Promise<void> {
    const [first] = members;
    if (!first) return;
    const { port1: ours, port2: port } = new MessageChannel();
    ours.on('message', (report: Report) => {
      heard.push(report);
      if (report.kind === 'ended') running.delete(report.id);
    });
    // What was said before a thread died is still delivered before its port closes.
    const isClosed = new Promise((done) => ours.once('close', done));
    const task: Task = {
      members: members.map(({ order, flags }) => ({ order, folder: path.join(folder, order.place), flags })),
      port,
    };
    const failure = await pool.run(task, { signal: first.kill.signal, transferList: [port] }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (failure !== undefined && Atomics.load(first.flags, begun) === 0) ours.close();
    await isClosed;
    for (const { order, flags, kill } of members) {
      const { id } = order;
      if (!running.delete(id)) continue;
      if (Atomics.load(flags, stopping) === 1) heard.push({ id, kind: 'ended', outcome: 'stopped' });
      // Another one did not hear its stop, and took the thread along
      else if (kill.signal.aborted) heard.push({ id, kind: 'lost' });
      else heard.push({ id, kind: 'ended', outcome: 'failed', reason: `AlgorithmError: ${failure}` });
    }
  }

  return {
    outlives: false,
    slots,
    ...(catalogue && { company: (order) => companyOf(order, catalogue) }),
    async start(...orders) {
      for (const { id } of orders) {
        if (known.has(id)) throw new Error(`Order ${id} was given before`);
        known.add(id);
      }
      const kill = new AbortController();
      const members = orders.map((order) => ({ order, flags: new Int32Array(new SharedArrayBuffer(8)), kill }));
      for (const it of members) running.set(it.order.id, it);
      waiting.push(members);
      if (busy < slots) fill();
    },
    async poll() {
      const reports = heard;
      heard = [];
      return reports;
    },
    async stop(id) {
      const it = running.get(id);
      if (!it || Atomics.exchange(it.flags, stopping, 1) === 1) return;
      const members = waiting.find((some) => some.includes(it));
      if (!members) setTimeout(() => running.get(id) === it && it.kill.abort(), graceMs).unref();
      else {
        members.splice(members.indexOf(it), 1);
        running.delete(id);
        heard.push({ id, kind: 'ended', outcome: 'stopped' });
      }
    },
    holds: async (id) => running.has(id),
    async close() {
      waiting.length = 0;
      running.clear();
      await pool.destroy();
      heard = [];
    },
  };
}
