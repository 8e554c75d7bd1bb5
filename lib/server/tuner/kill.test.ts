import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rng } from '#lib/base/rng.ts';
import { isEnded, type Job } from '#lib/tuning/job.ts';
import { counters } from '#lib/tuning/job-counters.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { missingForRedis, startRedis } from '../executors/redis-server.contract.ts';
import { addJob } from '../store/tuning-jobs.ts';
import { loadJob } from '../store/tuning-jobs-load.ts';

const program = fileURLToPath(new URL('./kill-worker.contract.ts', import.meta.url));
const [trials, epochs] = [12, 6];
// About 30 s on an idle machine; a busy one starts processes slowly.
const patience = 180_000;
let folder: string;
let db: Db;
let worker: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-kill-'));
  db = openDatabase(path.join(folder, 'holdout.sqlite'));
  migrate(db);
});
afterEach(() => {
  worker?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const live = (more: Record<string, string>): ChildProcess => {
  const env = { ...process.env, HOLDOUT_DATA: folder, ...more };
  worker = spawn(process.execPath, [program], { env, stdio: 'inherit' });
  return worker;
};
async function kill(it: ChildProcess): Promise<void> {
  const gone = once(it, 'exit');
  it.kill('SIGKILL');
  await gone;
}
const size = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
/** What nothing may change any more: the trials that have ended. */
const ended = (job: Job | undefined) => (job?.trials ?? []).filter(({ endedAt }) => endedAt !== undefined);

async function survive(env: Record<string, string>, kills: number, patienceMs: number): Promise<void> {
  const journal = path.join(folder, 'journal');
  const id =
    addJob(db, {
      ...{ owner: 'ann', kind: 'tuning', name: 'j', request: {}, at: new Date(0) },
      definition: {
        ...{ algorithm: 'quadratic', data: {}, seed: 1, retries: 99, options: {}, completion: {} },
        fixed: { epochs: String(epochs), ms: '120', journal },
        space: { dimensions: [{ kind: 'continuous', name: 'x', min: 0, max: 1 }] },
        strategy: 'random',
        objective: { metric: 'loss', minimise: true },
        limits: { maxJobs: trials, maxParallel: 2 },
        earlyStopping: 'off',
      },
    }) ?? 0;
  const job = () => loadJob(db, id)?.job;
  let survived = 0;
  let settled = ended(job());
  for (const chance = rng('kill', 1); survived < kills && job()?.status === 'in-progress'; survived++) {
    const before = size(journal);
    const process = live(env);
    // Every third kill falls into the start; the others into what the worker does after it has begun to train.
    const deadline = performance.now() + (survived % 3 === 0 ? chance.below(500) : patienceMs);
    while (size(journal) === before && performance.now() < deadline) await sleep(5);
    if (size(journal) !== before) await sleep(chance.below(400));
    await kill(process);
    const now = ended(job());
    for (const trial of settled) expect(now).toContainEqual(trial);
    settled = now;
  }
  console.info(`killed ${survived} times, ${settled.length} of ${trials} trials had ended by then`);
  live(env);
  while (!isEnded(job() ?? { status: 'failed' })) await sleep(50);
  const done = job();
  expect(done?.status).toBe('completed');
  for (const trial of settled) expect(done?.trials).toContainEqual(trial);
  expect(done && counters(done).training).toEqual({
    completed: trials,
    inProgress: 0,
    retryableError: 0,
    nonRetryableError: 0,
    stopped: 0,
  });
  const wholeCurve = Array.from({ length: epochs }, (_, at) => at + 1);
  for (const trial of done?.trials ?? []) {
    expect(trial.reports.map(({ resource }) => resource)).toEqual(wholeCurve);
    expect(trial.value).toBeCloseTo((Number(trial.point['x']) - 0.3) ** 2 + 1 / epochs, 12);
  }
  const begun = readFileSync(journal, 'utf8').match(/^begin/gm)?.length ?? 0;
  console.info(`${begun} attempts began for ${trials} trials`);
  expect(survived).toBeGreaterThanOrEqual(20);
  expect(begun).toBeLessThanOrEqual(trials + 2 * (survived + 1));
}

test(
  'a worker that is killed 24 times ends its job with every trial counted once',
  () => survive({}, 24, 5000),
  patience,
);

const missing = missingForRedis();
if (missing) console.warn(`SKIPPED: killing a worker over BullMQ is not tested, for ${missing}.`);
test.skipIf(missing)(
  'so does one that is killed 20 times and trains over BullMQ',
  async () => {
    const redis = await startRedis();
    try {
      await survive({ REDIS_URL: redis.url }, 20, 2500);
    } finally {
      redis.kill();
    }
  },
  patience,
);
