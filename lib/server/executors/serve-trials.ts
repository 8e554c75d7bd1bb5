import type { MessagePort } from 'node:worker_threads';
import type { Order, Report } from '#lib/tuning/executor.ts';
import type { Catalogue } from './catalogue.ts';
import { Meeting } from './meeting.ts';
import { runTrial } from './run-trial.ts';

/** What a thread is given: orders that it trains at once; their `flags` are shared with whoever gave them. */
export interface Task {
  members: readonly { order: Order; folder: string; flags: Int32Array }[];
  port: MessagePort;
}
/** Places in the flags: the thread has begun, and it is to stop. */
export const begun = 0;
export const stopping = 1;

/** The work of a thread, for the default export of its module. The port says everything, all ends too, and is closed. */
export function serveTrials(catalogue: Catalogue): (task: Task) => Promise<void> {
  return async ({ members, port }) => {
    for (const { flags } of members) Atomics.store(flags, begun, 1);
    const say = (report: Report) => port.postMessage(report);
    const meeting = new Meeting(catalogue, members.length);
    const run = async ({ order, folder, flags }: Task['members'][number]) => {
      const place = meeting.place((others) => {
        const lines = [`Trained in one population with ${others} other ${others === 1 ? 'trial' : 'trials'}.`];
        say({ id: order.id, kind: 'log', lines });
      });
      await runTrial(order, folder, place.catalogue, { say, isStopped: () => Atomics.load(flags, stopping) === 1 });
      place.leave();
    };
    await Promise.all(members.map(run));
    port.close();
  };
}
