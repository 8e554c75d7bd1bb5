import { algorithms } from '../algorithms/registry.ts';
import { database } from '../db.ts';
import { guestSecret } from '../guest.ts';
import { dataFolder } from '../settings.ts';
import { readQuotas } from '../tuner/quotas.ts';
import { queueLimit } from './queue-limit.ts';
import { Replays } from './replays.ts';
import type { World } from './service.ts';

const replays = new Replays();

/** This installation, now: its database, secret, quotas and algorithms. Throws for quotas that cannot be read. */
export const ownWorld = (): World => ({
  db: database(),
  installationSecret: guestSecret(),
  limits: { quotas: readQuotas(dataFolder()), queue: queueLimit(process.env['HOLDOUT_QUEUE']) },
  algorithms,
  now: new Date(),
  replays,
});
