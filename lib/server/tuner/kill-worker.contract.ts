import { database } from '../db.ts';
import { bullmq } from '../executors/bullmq.ts';
import { serveBullmq } from '../executors/serve-bullmq.ts';
import { threads } from '../executors/threads.ts';
import { dataFolder } from '../settings.ts';
import { runWorker } from '../worker/run-worker.ts';

/* A worker process that trains the fakes, to be killed by kill.test.ts. */
const folder = dataFolder();
const url = process.env['REDIS_URL'];
const module = new URL('../executors/fake-thread.contract.ts', import.meta.url);
await runWorker({
  db: database(),
  folder,
  async executor() {
    const local = threads({ module, folder, slots: 2 });
    if (!url) return local;
    await serveBullmq({ url, local, lockMs: 400 });
    return bullmq({ url });
  },
});
