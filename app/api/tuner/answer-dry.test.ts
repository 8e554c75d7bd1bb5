import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { presetRequest } from '#app/tuner/new/presets.ts';
import { tags, trainingJobs, tuningJobs } from '#drizzle/schema.ts';
import { database, migrate } from '#lib/server/db.ts';
import { answerDry, answerFor } from './answer-for.ts';

const operation = 'CreateHyperParameterTuningJob';
const job = (name: string) => ({ ...presetRequest('mlp', name), Tags: [{ Key: 'a', Value: 'b' }] });
const stored = () =>
  [tuningJobs, trainingJobs, tags].map((table) => JSON.stringify(database().select().from(table).all()));

describe('a dry run of creating a tuning job', () => {
  beforeAll(() => {
    process.env['HOLDOUT_DATA'] = mkdtempSync(path.join(tmpdir(), 'holdout-dry-'));
    migrate(database());
  });

  it('is accepted as often as it is asked, and stores nothing', () => {
    const before = stored();
    for (let time = 0; time < 3; time++) expect(answerDry('ann', operation, job('j-1'))).toBeNull();
    expect(stored()).toEqual(before);
    expect(answerFor('ann', operation, job('j-1'))).toBeNull();
    expect(stored()).not.toEqual(before);
  });

  it('tells what only this machine knows: names taken, algorithms, hyperparameters, metrics and data', () => {
    const changed = (from: string, to: string) => JSON.parse(JSON.stringify(job('j-2')).replaceAll(from, to));
    const before = stored();
    expect(answerDry('ann', operation, job('J-1'))).toMatchObject({ error: 'ResourceInUse' });
    expect(answerDry('bob', operation, job('j-1'))).toBeNull();
    for (const [from, to, says] of [
      ['"mlp"', '"mlq"', 'There is no algorithm "mlq"'],
      ['"epochs"', '"epoch"', 'epoch'],
      ['validation:loss', 'validation:gain', 'reports no metric "validation:gain"'],
      ['holdout/digits', 'holdout/letters', 'There is no data at'],
    ] as const)
      expect(answerDry('ann', operation, changed(from, to))).toEqual({
        error: 'ValidationException',
        message: expect.stringContaining(says),
      });
    expect(stored()).toEqual(before);
  });

  it('tells when a quota is used up', () => {
    for (let number = 2; number <= 20; number++) expect(answerFor('ann', operation, job(`j-${number}`))).toBeNull();
    expect(answerDry('ann', operation, job('j-21'))).toMatchObject({ error: 'ResourceLimitExceeded' });
  });
});
