import { availableParallelism } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Executor, Order, Report } from '#lib/tuning/executor.ts';
import { begun, stopping, type Task } from './serve-trials.ts';

export interface Threads {
  /** The module of a thread, whose default export is `serveTrials(catalogue)`. */
  module: URL;
  /** The folder in which each order has its place. */
  folder: string;
  /** Trials at a time; without it one a core, but for one. */
  slots?: number;
  /** MiB of JavaScript objects that a trial may hold; beyond, it fails. */
  memoryMiB?: number;
  /** Milliseconds after which a trial that does not hear its stop is ended with its thread. */
  graceMs?: number;
}
interface Running {
  order: Order;
  flags: Int32Array;
  kill: AbortController;
}
/** Added to the threads' niceness, so that the web server always goes first. */
const niceness = 10;

/** Trains in threads of this process. What kills a thread, such as memory running out, fails its trial and no other. */
export function threads({
  module,
  folder,
  slots = coresButOne(),
  memoryMiB = 1024,
  graceMs = 20_000,
}: Threads): Executor {
  const pool = new Piscina<Task, void>({
    filename: module.href,
    minThreads: 0,
    maxThreads: slots,
    idleTimeout: 60_000,
    niceIncrement: niceness,
    resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
    // A thread that waits by Atomics.wait would keep its own timers and messages waiting too.
    atomics: 'disabled',
  });
  // A thread that dies outside a trial is replaced when it is needed.
  pool.on('error', (error) => console.error(`A training thread failed: ${error}`));
  const running = new Map<string, Running>();
  const known = new Set<string>();
  // Not the pool's own queue, which waits for ever when the pool's last thread dies.
  const waiting: Running[] = [];
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

  async function run({ order, flags, kill }: Running): Promise<void> {
    const { port1: ours, port2: port } = new MessageChannel();
    let isOver = false;
    ours.on('message', (report: Report) => {
      isOver ||= report.kind === 'ended';
      heard.push(report);
      if (isOver) running.delete(order.id);
    });
    // What was said before a thread died is still delivered before its port closes.
    const isClosed = new Promise((done) => ours.once('close', done));
    const task: Task = { order, folder: path.join(folder, order.place), port, flags };
    const failure = await pool.run(task, { signal: kill.signal, transferList: [port] }).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (failure !== undefined && Atomics.load(flags, begun) === 0) ours.close();
    await isClosed;
    if (isOver || !running.delete(order.id)) return;
    const isStopped = Atomics.load(flags, stopping) === 1;
    const end = { id: order.id, kind: 'ended' } as const;
    heard.push(
      isStopped ? { ...end, outcome: 'stopped' } : { ...end, outcome: 'failed', reason: `AlgorithmError: ${failure}` },
    );
  }

  return {
    outlives: false,
    slots,
    async start(order) {
      if (known.has(order.id)) throw new Error(`Order ${order.id} was given before`);
      known.add(order.id);
      const it = { order, flags: new Int32Array(new SharedArrayBuffer(8)), kill: new AbortController() };
      running.set(order.id, it);
      waiting.push(it);
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
      const at = waiting.indexOf(it);
      if (at < 0) setTimeout(() => running.get(id) === it && it.kill.abort(), graceMs).unref();
      else {
        waiting.splice(at, 1);
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

const coresButOne = (): number => Math.max(1, availableParallelism() - 1);
