import { existsSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets every other process of the machine go first, the web server above all. On Linux a priority is a thread's own:
 * those of V8 are there already and collect the garbage of training; threads that begin later inherit it.
 */
export function stepBack(): void {
  const tasks = '/proc/self/task';
  const threads = existsSync(tasks) ? readdirSync(tasks).map(Number) : [process.pid];
  for (const thread of threads)
    try {
      setPriority(thread, constants.priority.PRIORITY_LOW);
    } catch (error) {
      // One that has ended meanwhile
      if (!(error instanceof Error && error.message.includes('ESRCH'))) throw error;
    }
}
