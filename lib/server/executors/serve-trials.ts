import type { MessagePort } from 'node:worker_threads';
import type { Order, Report } from '#lib/tuning/executor.ts';
import type { Catalogue } from './catalogue.ts';
import { runTrial } from './run-trial.ts';

/** What a thread is given: `flags` is shared with whoever gave it. */
export interface Task {
  order: Order;
  folder: string;
  port: MessagePort;
  flags: Int32Array;
}
/** Places in the flags: the thread has begun, and it is to stop. */
export const begun = 0;
export const stopping = 1;

/** The work of a thread, for the default export of its module. The port says everything, the end too, and is closed. */
export function serveTrials(catalogue: Catalogue): (task: Task) => Promise<void> {
  return async ({ order, folder, port, flags }) => {
    Atomics.store(flags, begun, 1);
    await runTrial(order, folder, catalogue, {
      say: (report: Report) => port.postMessage(report),
      isStopped: () => Atomics.load(flags, stopping) === 1,
    });
    port.close();
  };
}
