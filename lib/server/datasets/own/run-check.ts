import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type CheckOrder, parseVerdict, type Verdict } from './check-order.ts';

const program = 'lib/server/datasets/own/check-upload.ts';
const mostMs = 60_000;
/** MiB of JavaScript objects: a table of the largest size takes a third. */
const mostMiB = 1024;

const tooHard: Verdict = {
  kind: 'faults',
  problems: [
    {
      where: 'the file',
      what: 'it could not be read in a minute, or needs too much memory',
      remedy: 'Take fewer rows or columns.',
    },
  ],
};

/**
 * Reads a file in a process of its own, which sees the program and the file, may write beside the file and starts nothing
 * else. A file that is too hard to read ends that process, not this one.
 */
export async function runCheck(order: CheckOrder): Promise<Verdict> {
  const folder = path.join(path.dirname(order.brought), '*');
  const may = [`--allow-fs-read=${path.resolve('*')}`, `--allow-fs-read=${folder}`, `--allow-fs-write=${folder}`];
  const child = spawn(
    process.execPath,
    ['--permission', ...may, `--max-old-space-size=${mostMiB}`, program, JSON.stringify(order)],
    {
      // No secret of this process is the child's.
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...{ timeout: mostMs, killSignal: 'SIGKILL' },
    },
  );
  const ended = new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
  const [code, said, complaint] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (code === 0) return parseVerdict(said);
  console.error(`A file could not be checked (${child.signalCode ?? code}): ${complaint.slice(0, 500)}`);
  return tooHard;
}
