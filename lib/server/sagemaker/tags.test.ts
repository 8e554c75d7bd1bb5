import { afterEach, beforeEach, expect, test } from 'vitest';
import { respond } from '#lib/sagemaker/respond.ts';
import { trainingRequest } from './requests.contract.ts';
import { served } from './served.contract.ts';
import { serviceOf } from './service.ts';

let api: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  api = await served();
});
afterEach(() => api.close());
const ask = (operation: string, request: unknown) => {
  const service = () => serviceOf(api.world, { owner: 'ann', region: 'eu-west-1' });
  const { status, body } = respond(`SageMaker.${operation}`, JSON.stringify(request), service);
  return { status, told: JSON.parse(body) };
};
const tags = (...keys: string[]) => ({ Tags: keys.map((Key) => ({ Key, Value: 'v' })) });

test('keys that AWS keeps for itself are refused at creation and later, and nothing is stored', () => {
  const refused = { __type: 'ValidationException', message: expect.stringContaining('aws:owner') };
  expect(ask('CreateTrainingJob', { ...trainingRequest('t'), ...tags('aws:owner') }).told).toMatchObject(refused);
  const { TrainingJobArn: ResourceArn } = ask('CreateTrainingJob', { ...trainingRequest('t'), ...tags('a') }).told;
  expect(ask('AddTags', { ResourceArn, ...tags('b', 'aws:owner') }).told).toMatchObject(refused);
  expect(ask('ListTags', { ResourceArn }).told).toEqual(tags('a'));
});
