import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepState, keptState } from './kept-state.ts';
import { readCommand } from './read-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'holdout-tune-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in a data folder; sends Ctrl-C when it has printed what is waited for. */
function tune(data: string, args: string, until?: string): Promise<{ code: number | null; says: string }> {
  const child = spawn(process.execPath, ['lib/server/tune.ts', ...args.split(' ')], {
    env: { ...process.env, HOLDOUT_DATA: path.join(folder, data) },
  });
  let says = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      const heard = says.length;
      says += chunk;
      if (until !== undefined && says.includes(until) && !says.slice(0, heard).includes(until)) child.kill('SIGINT');
    });
  return new Promise((done) => child.once('close', (code) => done({ code, says })));
}

/** The results without the time that they took. */
const tableOf = (says: string) => says.slice(says.indexOf('rank  trial')).split(/\n\d+ trials/)[0];

describe('npm run tune', () => {
  it('goes on after Ctrl-C with the same plain command, to the same end, and begins anew after that', async () => {
    const args = '--strategy random --jobs 3 --samples 100 --epochs 3';
    const whole = await tune('whole', args);
    expect(whole).toMatchObject({ code: 0, says: expect.stringContaining('The same command begins anew.') });
    const first = await tune('cut', args, 'trial 2 of 3');
    expect(first.code).toBe(130);
    expect(first.says).toMatch(/Interrupted after 1 trial\. The same command goes on from .*seed-1\.json/);
    const second = await tune('cut', args);
    expect(second.says).toContain('Goes on with 1 trial of');
    expect(second.says).not.toContain('trial 2 of 3, epoch 0');
    expect(tableOf(second.says)).toBe(tableOf(whole.says));
    expect(readdirSync(path.join(folder, 'cut', 'tune'))).toEqual([]);
  }, 180_000);

  it('tells what it can, and that is no failure', async () => {
    expect(await tune('help', '--help')).toMatchObject({ code: 0, says: expect.stringContaining('--fresh') });
    expect(await tune('help', '--jobs 0')).toMatchObject({ code: 1, says: expect.stringContaining('--jobs must be') });
  });
});

describe('the kept state', () => {
  const command = (...args: string[]) => {
    const read = readCommand(args, folder);
    if (read === 'help') throw new Error('no help was asked for');
    return read;
  };

  it('has a file for each set of settings, whatever the number of jobs', () => {
    expect(command('--jobs', '9').file).toBe(command().file);
    const files = [
      [],
      ['--seed', '2'],
      ['--seed', '../2'],
      ['--epochs', '6'],
      ['--samples', '200'],
      ['--strategy', 'grid'],
    ];
    const names = files.map((args) => command(...args).file);
    expect(new Set(names).size).toBe(files.length);
    for (const name of names) expect(path.dirname(name)).toBe(path.join(folder, 'tune'));
  });

  it('is gone on with, unless it is asked to begin anew', () => {
    const asked = command('--seed', 'kept');
    const trials = [{ number: 0, point: { hidden1: 32 }, status: 'completed' as const, value: 0.5, reports: [] }];
    const state = { settings: asked.settings, seconds: 3, trials };
    keepState(asked.file, state);
    expect(existsSync(`${asked.file}.new`)).toBe(false);
    expect(JSON.parse(readFileSync(asked.file, 'utf8'))).toEqual(state);
    expect(keptState(asked)).toEqual(state);
    expect(keptState(command('--seed', 'kept', '--fresh')).trials).toEqual([]);
  });
});
