import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import { exampleDefinition, exampleTuningJob } from '#lib/sagemaker/example-requests.ts';
import { loadContent } from '#lib/server/content/load.ts';
import { answerRequest } from './answer-request.ts';
import { bankScenarios } from './bank-scenarios.ts';
import { readyMade } from './ready-made.ts';

const { content } = loadContent(path.resolve('content'));
const scenarios = bankScenarios(content);
const requests = [...content.questions].flatMap(([id, { question }]) =>
  'request' in question.demonstration ? [{ id, question, request: question.demonstration.request }] : [],
);

describe('the console’s scenarios', () => {
  it('are the requests of all questions that have one, and no word of the questions', () => {
    expect(requests.length).toBeGreaterThan(30);
    expect(scenarios.map(({ address }) => address)).toEqual(requests.map(({ id }) => `question=${id}`));
    for (const [at, { question }] of requests.entries()) {
      const told = JSON.stringify(scenarios[at]);
      expect(told).not.toContain(question.stem);
      expect(Object.keys(scenarios[at] ?? {})).toEqual(['address', 'group', 'title', 'tries', 'operation', 'body']);
    }
  });

  it('are told apart by their titles', () => {
    const titles = [...readyMade, ...scenarios].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    // No two begin alike either, so that a narrow list tells them apart.
    expect(new Set(titles.map((title) => title.slice(0, 22))).size).toBe(titles.length);
    expect(titles).toContain('The seventeenth job');
  });

  it.each(requests)('$id is answered as its question says', ({ id, request: { operation, body, answers } }) => {
    const scenario = scenarios.find(({ address }) => address === `question=${id}`);
    expect(scenario).toMatchObject({ operation, body });
    const answered = answerRequest(operation, body);
    expect(answered.error).toBe(answers === 'accepted' ? null : answers.error);
  });

  it('say nothing of a space that Autotune has yet to choose', () => {
    const { HyperParameterTuningJobConfig: config, ...request } = exampleTuningJob;
    const { ParameterRanges: _, ...silent } = config;
    const body = { ...request, HyperParameterTuningJobConfig: silent, Autotune: { Mode: 'Enabled' } };
    const answered = JSON.stringify(answerRequest('CreateHyperParameterTuningJob', body));
    expect(answered).toContain('Autotune chooses what is searched');
    expect(answered).not.toContain('0 hyperparameters');
  });

  it('show a rule each, where they are ready-made', () => {
    const told = readyMade.map(({ address, operation, body }) => [address, answerRequest(operation, body).error]);
    expect(Object.fromEntries(told)).toEqual({
      'example=everything': null,
      'example=thirty-one': 'ResourceLimitExceeded',
      'example=hyperband-auto': 'ValidationException',
      'example=log-from-zero': 'ValidationException',
      'example=reverse-to-one': 'ValidationException',
      'example=grid-of-rates': 'ValidationException',
      'example=too-parallel': 'ResourceLimitExceeded',
      'example=metric-nowhere': 'ValidationException',
      'example=one-combination': 'ValidationException',
    });
  });

  it('are answered with the service’s own message, each fault explained in other words', () => {
    for (const { operation, body } of [...readyMade, ...scenarios]) {
      const [answer, answered] = [check(operation, body), answerRequest(operation, body)];
      if (!('error' in answer) || answered.error === null) continue;
      expect(answered.message).toBe(answer.message);
      for (const { means, message } of answered.faults) expect(message).not.toContain(means);
    }
  });

  it('are answered with an ARN in the account of the role and the region of the image, when they are accepted', () => {
    const definition = { ...exampleDefinition, RoleArn: 'arn:aws:iam::999988887777:role/tuning' };
    const arnOf = (AlgorithmSpecification: object) => {
      const TrainingJobDefinition = { ...definition, AlgorithmSpecification };
      const body = { ...exampleTuningJob, HyperParameterTuningJobName: 'Digits', TrainingJobDefinition };
      const answered = answerRequest('CreateHyperParameterTuningJob', body);
      return answered.error === null ? answered.body : answered;
    };
    const { AlgorithmSpecification: asked } = exampleDefinition;
    const image = '683313688378.dkr.ecr.us-east-1.amazonaws.com/digits:1';
    const job = '999988887777:hyper-parameter-tuning-job/digits';
    expect(arnOf({ ...asked, TrainingImage: image })).toEqual({
      HyperParameterTuningJobArn: `arn:aws:sagemaker:us-east-1:${job}`,
    });
    expect(arnOf({ AlgorithmName: 'mlp', TrainingInputMode: 'File' })).toEqual({
      HyperParameterTuningJobArn: `arn:aws:sagemaker:eu-west-1:${job}`,
    });
  });

  it('say what an accepted job would do', () => {
    const [first] = readyMade;
    const answered = first && answerRequest(first.operation, first.body);
    expect(answered).toEqual({
      error: null,
      body: {
        HyperParameterTuningJobArn: 'arn:aws:sagemaker:eu-west-1:111122223333:hyper-parameter-tuning-job/digits-tuning',
      },
      says: [
        'Searches 4 hyperparameters, endlessly many settings, by Bayesian to minimise validation:loss.',
        'At most 20 training jobs, 2 at a time.',
        'With seed 7, the same request proposes the same settings again.',
      ],
    });
  });
});
