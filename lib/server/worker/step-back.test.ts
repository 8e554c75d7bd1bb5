import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { expect, test } from 'vitest';

/** Prints the niceness of each thread of a process that stepped back and then began a thread. */
const program = `
import { readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { stepBack } from './lib/server/worker/step-back.ts';
stepBack();
const worker = new Worker('setInterval(() => {}, 1000)', { eval: true });
await once(worker, 'online');
const field = (id) => readFileSync('/proc/self/task/' + id + '/stat', 'utf8').split(') ')[1].split(' ')[16];
console.log(JSON.stringify(readdirSync('/proc/self/task').map(field)));
process.exit(0);
`;

test.skipIf(platform() !== 'linux')('all threads of the worker process step back, later ones too', () => {
  const args = ['--input-type=module', '--eval', program];
  const niceness: string[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(niceness.length).toBeGreaterThan(4);
  expect([...new Set(niceness)]).toEqual(['19']);
});
