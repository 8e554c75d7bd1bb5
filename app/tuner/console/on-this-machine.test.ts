import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerDry, answerFor, wholeAnswerDry } from '#app/api/tuner/answer-for.ts';
import { check } from '#lib/sagemaker/check.ts';
import type { CreateTuningJob } from '#lib/sagemaker/tuning-request.ts';
import { loadContent } from '#lib/server/content/load.ts';
import { database, migrate } from '#lib/server/db.ts';
import { threads } from '#lib/server/executors/threads.ts';
import { dataFolder } from '#lib/server/settings.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { Tuner } from '#lib/server/tuner/tuner.ts';
import { bankScenarios } from './bank-scenarios.ts';
import { localRequest } from './local/local-request.ts';
import { machineOf } from './machine-of.ts';
import { readyMade } from './ready-made.ts';

const operation = 'CreateHyperParameterTuningJob';
const { content } = loadContent(path.resolve('content'));
const scenarios = [...readyMade, ...bankScenarios(content)].map((scenario) => ({
  ...scenario,
  answer: check(scenario.operation, scenario.body),
}));
const accepted = scenarios.filter(({ answer }) => !('error' in answer));
const refused = scenarios.flatMap(({ answer, ...one }) => ('error' in answer ? [{ ...one, answer }] : []));
/** Of what `check` has accepted. */
const local = (body: unknown) => localRequest(body as CreateTuningJob, machineOf(null));

beforeAll(() => {
  process.env['HOLDOUT_DATA'] = mkdtempSync(path.join(tmpdir(), 'holdout-console-'));
  migrate(database());
});

describe('a scenario that AWS accepts', () => {
  it('is there in numbers', () => {
    expect(accepted.length).toBeGreaterThan(30);
  });

  it.each(accepted)('$address is accepted by this machine, made into one that it can train', ({ body }) => {
    const { request, parents } = local(body);
    expect(parents).toEqual([]);
    expect(check(operation, request)).toEqual({ answers: 'accepted' });
    expect(answerDry('ann', operation, request)).toBeNull();
  });

  it('is answered with the ARN that a dry run gives', () => {
    const { request } = local(accepted[0]?.body);
    const { status, body } = wholeAnswerDry('ann', operation, request);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      HyperParameterTuningJobArn: expect.stringMatching(
        /^arn:aws:sagemaker:eu-west-1:\d{12}:hyper-parameter-tuning-job\/digits-tuning$/,
      ),
    });
  });

  it('is really trained to its end, and finds a best model', { timeout: 120_000 }, async () => {
    const scenario = accepted.find(({ address }) => address === 'question=parameters/which-entry-is-data');
    const { request } = local(scenario?.body);
    expect(answerFor('ann', operation, request)).toBeNull();
    const folder = dataFolder();
    const module = new URL('../../../lib/server/executors/train.thread.ts', import.meta.url);
    const executor = threads({ module, folder, slots: 1 });
    const tuner = new Tuner({ db: database(), executor, folder, everyMs: 0 });
    while (await tuner.turn()) await sleep(10);
    await tuner.close();
    const job = describeTuningJob(database(), 'ann', request.HyperParameterTuningJobName);
    expect(job).toMatchObject({ status: 'completed', failureReason: null });
    expect(job?.best).toBeDefined();
  });
});

describe('a scenario that AWS refuses', () => {
  it.each(refused)('$address is refused by this machine in the same words', ({ body, answer: { error, message } }) => {
    expect(answerDry('bob', operation, body)).toEqual({ error, message });
  });
});
