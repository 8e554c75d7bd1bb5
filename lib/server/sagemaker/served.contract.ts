import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Trainable } from '#lib/sagemaker/operation.ts';
import type { Spec } from '#lib/tuning/algorithm.ts';
import { type Simulation, simulated } from '#lib/tuning/simulated.ts';
import { parseValues } from '../algorithms/parse-values.ts';
import { migrate, openDatabase } from '../db.ts';
import { addAccessKey } from '../store/access-keys.ts';
import { Tuner } from '../tuner/tuner.ts';
import { secretOf } from './access-key.ts';
import { answer } from './answer.ts';
import { Replays } from './replays.ts';
import type { World } from './service.ts';

const hyperparameters: Record<string, Spec> = {
  rate: { kind: 'continuous', min: 0, max: 1, default: '0.1', tunable: true, says: '' },
  epochs: { kind: 'integer', min: 1, max: 50, default: '3', tunable: false, says: '' },
  form: { kind: 'categorical', values: ['a', 'b', 'c'], default: 'a', tunable: true, says: '' },
};
const metrics = [{ name: 'validation:loss', minimise: true, pattern: 'loss: ([0-9.]+)' }];
const toy: Trainable = { hyperparameters, metrics, values: parseValues(hyperparameters) };

const installationSecret = 'a secret of the tests';
/** Keys KEYANN and KEYBOB are there; any other is unknown. */
export const credentialsOf = (accessKeyId: string) => ({
  accessKeyId,
  secretAccessKey: secretOf(accessKeyId, installationSecret),
});

/**
 * A server of this API on a free port, with a tuner on a virtual clock that trains only when told to. The loss of a trial
 * is its rate plus one over the epoch.
 */
export async function served(change: Partial<World> = {}, simulation: Partial<Simulation> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdout-sagemaker-'));
  process.env['HOLDOUT_DATA'] = folder;
  const db = openDatabase(':memory:');
  migrate(db);
  for (const owner of ['ann', 'bob'])
    addAccessKey(db, { id: `KEY${owner.toUpperCase()}`, owner, name: 'test', createdAt: new Date(0) }, 9);
  const replays = new Replays();
  const quotas = { jobs: 20, parallel: 10, trials: 750, secondsADay: 36_000 };
  const world: World = {
    ...{ db, installationSecret, limits: { quotas, queue: 99 }, algorithms: { toy }, replays },
    ...{ now: new Date(), ...change },
  };
  const began = world.now.getTime();
  const executor = simulated({
    ...{ slots: 2, epochs: () => 3, ...simulation },
    metrics: ({ hyperparameters: { rate } }, epoch) => ({ 'validation:loss': Number(rate ?? 0.1) + 1 / epoch }),
  });
  const now = () => new Date(began + executor.now());
  const tuner = new Tuner({ db, executor, folder, everyMs: 0, now });
  const server = createServer(async (asked, answered) => {
    const { status, headers, ...response } = await respondTo(asked, { ...world, now: change.now ?? new Date() });
    answered.writeHead(status, headers).end(response.body);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/sagemaker`;
  return {
    ...{ db, endpoint, world },
    /** Works for some turns, or until all jobs have ended. */
    async train(turns = 1000) {
      for (let turn = 0; turn < turns && (await tuner.turn()); turn++);
    },
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

async function respondTo(asked: IncomingMessage, world: World) {
  const pieces: Buffer[] = [];
  for await (const piece of asked) pieces.push(piece);
  const headers = Object.entries(asked.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const body = pieces.length > 0 ? { body: Buffer.concat(pieces) } : {};
  const url = `http://${asked.headers.host}${asked.url}`;
  const response = await answer(new Request(url, { method: asked.method ?? '', headers, ...body }), world);
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}
