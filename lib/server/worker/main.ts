import { database } from '../db.ts';
import { bullmq } from '../executors/bullmq.ts';
import { ownCatalogue as catalogue } from '../executors/own-catalogue.ts';
import { serveBullmq } from '../executors/serve-bullmq.ts';
import { threads } from '../executors/threads.ts';
import { dataFolder } from '../settings.ts';
import { runWorker } from './run-worker.ts';
import { stepBack } from './step-back.ts';

/**
 * The tuner's worker process, which `npm start` keeps alive beside the web server. With REDIS_URL it gives trials to all
 * worker processes of that Redis, this one among them; without, it trains them in its own threads.
 */
stepBack();

const folder = dataFolder();
const url = process.env['REDIS_URL'];
const local = () => threads({ module: new URL('../executors/train.thread.ts', import.meta.url), folder, catalogue });

await runWorker({
  db: database(),
  folder,
  async executor() {
    if (!url) return local();
    await serveBullmq({ url, local: local() });
    return bullmq({ url });
  },
});
