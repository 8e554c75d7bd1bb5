import { serveBullmq } from '../executors/serve-bullmq.ts';
import { threads } from '../executors/threads.ts';
import { dataFolder } from '../settings.ts';
import { stepBack } from './step-back.ts';

/**
 * `REDIS_URL=… npm run worker`: trains for a tuner that runs elsewhere, as many trials at a time as there are cores.
 * Checkpoints go on from another machine only where HOLDOUT_DATA is a folder that they share.
 */
const url = process.env['REDIS_URL'];
if (!url) {
  console.error('REDIS_URL is not set: a worker needs the Redis of its tuner, such as redis://host:6379.');
  process.exit(1);
}
stepBack();
const module = new URL('../executors/train.thread.ts', import.meta.url);
const serving = await serveBullmq({ url, local: threads({ module, folder: dataFolder() }) });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => serving.close().then(() => process.exit(0)));
