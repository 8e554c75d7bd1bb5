import { randomUUID } from 'node:crypto';
import { database } from '../db.ts';
import { beat, leave } from '../store/workers.ts';

/**
 * The tuner's worker process. It makes itself known to the site by a heartbeat; the tuning jobs that it will train
 * come with the tuner.
 */
const beatEveryMs = 2000;
const id = randomUUID();
const startedAt = new Date();
const db = database();

beat(db, { id, startedAt, beatAt: startedAt });
const timer = setInterval(() => beat(db, { id, startedAt, beatAt: new Date() }), beatEveryMs);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    clearInterval(timer);
    leave(db, id);
    process.exit(0);
  });
