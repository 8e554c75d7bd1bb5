import { beforeEach, expect, test } from 'vitest';
import { type Db, migrate, openDatabase } from '../db.ts';
import { addLog, trialOf } from './training-jobs.ts';
import { lastLogLines, logPieces } from './training-jobs-told.ts';
import { addJob } from './tuning-jobs.ts';

let db: Db;
let id: number;
beforeEach(() => {
  db = openDatabase(':memory:');
  migrate(db);
  const work = { algorithm: 'a', data: {}, fixed: {}, seed: 1, retries: 0, space: { dimensions: [] }, options: {} };
  const job = addJob(db, {
    ...{ owner: 'ann', kind: 'training', name: 't', request: {}, at: new Date(0) },
    definition: {
      ...{ ...work, strategy: 'random', earlyStopping: 'off', completion: {} },
      ...{ objective: { metric: 'loss', minimise: true }, limits: { maxJobs: 1, maxParallel: 1 } },
    },
  });
  id = trialOf(db, job ?? 0, 0)?.id ?? 0;
});
const log = (...lines: string[]) => addLog(db, id, `${lines.join('\n')}\n`, new Date(0));

test('the end of a log is its last lines in their order, however they came', () => {
  expect(lastLogLines(db, id, 3)).toEqual({ lines: [], isAll: true });
  log('1', '2');
  log('3');
  expect(lastLogLines(db, id, 3)).toEqual({ lines: ['1', '2', '3'], isAll: true });
  log('', '5');
  log('6');
  expect(lastLogLines(db, id, 3)).toEqual({ lines: ['', '5', '6'], isAll: false });
  expect(lastLogLines(db, id, 5)).toMatchObject({ lines: ['2', '3', '', '5', '6'], isAll: false });
  expect(lastLogLines(db, id, 1)).toEqual({ lines: ['6'], isAll: false });
});

test('all of a log comes piece by piece, each line once', () => {
  const lines = Array.from({ length: 1203 }, (_, at) => `line ${at}`);
  for (const line of lines) log(line);
  const pieces = [...logPieces(db, id)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(`${lines.join('\n')}\n`);
});
