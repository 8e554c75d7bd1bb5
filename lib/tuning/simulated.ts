import type { Executor, Order, Report } from './executor.ts';

export interface Simulation {
  slots: number;
  /** The last epoch of an order, if nothing stops it before. */
  epochs(order: Order): number;
  metrics(order: Order, epoch: number): Readonly<Record<string, number>>;
  /** How long an epoch takes on the virtual clock; 1 s without it. */
  seconds?(order: Order, epoch: number): number;
  /** What becomes of an order in an epoch, before that is reported: its algorithm throws, or its machine dies. */
  fate?(order: Order, epoch: number): 'fails' | 'dies' | undefined;
}
interface Running {
  order: Order;
  epoch: number;
  /** Milliseconds on the virtual clock at which the next epoch is done. */
  due: number;
  isStopped: boolean;
}

/** An executor on a virtual clock: each poll moves on to the next moment at which something happens. */
export function simulated(simulation: Simulation): Executor & { now(): number } {
  const { slots, epochs, metrics, fate, seconds = () => 1 } = simulation;
  const known = new Set<string>();
  const waiting: Order[] = [];
  const running = new Map<string, Running>();
  let now = 0;
  const dueAfter = (order: Order, epoch: number) => now + 1000 * seconds(order, epoch + 1);
  const fill = () => {
    for (const order of waiting.splice(0, slots - running.size))
      running.set(order.id, { order, epoch: order.from, due: dueAfter(order, order.from), isStopped: false });
  };
  const end = (id: string, report: Report): Report => {
    running.delete(id);
    fill();
    return report;
  };
  const advance = (it: Running): Report[] => {
    const { order, epoch } = it;
    const { id, target = Number.POSITIVE_INFINITY } = order;
    const last = Math.min(epochs(order), target);
    if (it.isStopped) return [end(id, { id, kind: 'ended', outcome: 'stopped' })];
    if (epoch >= last) return [end(id, { id, kind: 'ended', outcome: 'completed' })];
    const befalls = fate?.(order, epoch + 1);
    if (befalls === 'dies') return [end(id, { id, kind: 'lost' })];
    if (befalls === 'fails')
      return [end(id, { id, kind: 'ended', outcome: 'failed', reason: `The algorithm failed in epoch ${epoch + 1}.` })];
    it.epoch = epoch + 1;
    const report: Report = { id, kind: 'epoch', epoch: it.epoch, metrics: metrics(order, it.epoch) };
    if (it.epoch >= last) return [report, end(id, { id, kind: 'ended', outcome: 'completed' })];
    it.due = dueAfter(order, it.epoch);
    return [report];
  };
  return {
    outlives: false,
    slots,
    now: () => now,
    async start(...orders) {
      for (const order of orders) {
        if (known.has(order.id)) throw new Error(`Order ${order.id} was given before`);
        known.add(order.id);
        waiting.push(order);
        fill();
      }
    },
    async poll() {
      const [first] = [...running.values()].sort((a, b) => a.due - b.due);
      if (!first) return [];
      now = Math.max(now, first.due);
      return advance(first);
    },
    async stop(id) {
      const at = waiting.findIndex((order) => order.id === id);
      const it = running.get(id) ?? waiting.splice(at, at < 0 ? 0 : 1).map(stoppedAt(now))[0];
      if (!it) return;
      it.isStopped = true;
      it.due = now;
      running.set(id, it);
    },
    holds: async (id) => running.has(id) || waiting.some((order) => order.id === id),
    async close() {
      waiting.length = 0;
      running.clear();
    },
  };
}

const stoppedAt =
  (due: number) =>
  (order: Order): Running => ({ order, epoch: order.from, due, isStopped: true });
