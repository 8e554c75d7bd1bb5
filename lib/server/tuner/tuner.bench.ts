import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '#lib/base/numbers.ts';
import type { Figure } from '#lib/testing/bench.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import { type Db, migrate, openDatabase } from '../db.ts';
import { createTuningJob } from './create-job.ts';
import { describeTuningJob } from './describe-job.ts';

/** What a client polls, a page with figures from the database, and one with a whole lesson. */
const asked = ['/api/health', '/practise', '/study/regularisation/l1'];
const requests = 300;
const pauseMs = 20;
/** Requests before the first that counts: the server compiles what it runs often. */
const warmUp = 100;
const data = { train: 's3://holdout/fashion-mnist/train', validation: 's3://holdout/fashion-mnist/validation' };
const definition: JobDefinition = {
  ...{ algorithm: 'mlp', data, fixed: { epochs: '1000' }, seed: 1, retries: 0 },
  ...{ strategy: 'random', options: {}, completion: {}, earlyStopping: 'off' },
  space: { dimensions: [{ kind: 'continuous', name: 'learning_rate', min: 0.001, max: 0.1, scaling: 'logarithmic' }] },
  objective: { metric: 'validation:loss', minimise: true },
  limits: { maxJobs: 9, maxParallel: 2 },
};

/** How long the web server takes to answer while two jobs train, against an idle worker. Needs a build. */
export default async function bench(report: (figure: Figure) => void): Promise<void> {
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no production build: run `npm run build` first.');
  const folder = mkdtempSync(path.join(tmpdir(), 'holdout-bench-'));
  const db = openDatabase(path.join(folder, 'holdout.sqlite'));
  migrate(db);
  const port = await freePort();
  const env = { ...process.env, HOLDOUT_DATA: folder };
  const begin = (...args: string[]): ChildProcess => spawn(process.execPath, args, { env, stdio: 'ignore' });
  const web = begin('node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1');
  const worker = begin('lib/server/worker/main.ts');
  try {
    const origin = `http://127.0.0.1:${port}`;
    while (!(await fetch(`${origin}/api/health`).catch(() => null))?.ok) await sleep(100);
    for (const path of asked) await measure(origin + path, warmUp);
    const idle = new Map<string, number[]>();
    for (const path of asked) idle.set(path, await measure(origin + path, requests));
    const jobs = ['one', 'two'];
    for (const job of jobs) train(db, job);
    const isTraining = (job: string) => (describeTuningJob(db, 'bench', job)?.counters.training.inProgress ?? 0) > 0;
    while (!jobs.every(isTraining)) await sleep(100);
    await sleep(3000);
    for (const path of asked) {
      const before = idle.get(path) ?? [];
      const busy = await measure(origin + path, requests);
      for (const [name, times] of [
        ['idle', before],
        ['two jobs train', busy],
      ] as const)
        for (const share of [0.5, 0.99])
          report({ case: name, figure: `p${100 * share} of ${path}`, value: quantile(times, share), unit: 'ms' });
      const ratio = quantile(busy, 0.99) / quantile(before, 0.99);
      report({ case: 'training against idle', figure: `p99 of ${path}`, value: ratio, unit: 'times' });
    }
  } finally {
    web.kill('SIGKILL');
    worker.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function train(db: Db, name: string): void {
  const quotas = { jobs: 9, parallel: 9, trials: 99, secondsADay: 1e6 };
  createTuningJob(db, { owner: 'bench', name, definition, request: null }, { quotas });
}

/** Milliseconds of each request, one after another. */
async function measure(url: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    const began = performance.now();
    const answer = await fetch(url);
    await answer.text();
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    times.push(performance.now() - began);
    await sleep(pauseMs);
  }
  return times;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
