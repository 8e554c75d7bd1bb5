import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { revokeAccessKey } from '../store/access-keys.ts';
import { trainingRequest, tuningRequest } from './requests.contract.ts';
import { served } from './served.contract.ts';
import { send } from './signed-request.contract.ts';

const now = new Date('2026-01-31T12:00:00Z');
let api: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  api = await served({ now });
});
afterEach(() => api.close());
const ask = (asked: Parameters<typeof send>[1] = {}, endpoint = api.endpoint) => send(endpoint, { at: now, ...asked });
const tune = (change: object, request: object = tuningRequest('j')) =>
  ask({ operation: 'CreateHyperParameterTuningJob', body: JSON.stringify({ ...request, ...change }) });
const withDefinition = (change: object) => {
  const request = tuningRequest('j');
  return { ...request, TrainingJobDefinition: { ...request.TrainingJobDefinition, ...change } };
};

describe('a signed request', () => {
  test.each(['', '/'])('is answered at the address with "%s" at its end, with an id', async (end) => {
    const { status, told, headers } = await ask({}, `${api.endpoint}${end}`);
    expect([status, told]).toEqual([200, { TrainingJobSummaries: [] }]);
    expect(headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-type')).toBe('application/x-amz-json-1.1');
  });

  test.each([
    ['with a wrong secret', { secret: 'wrong' }, 'InvalidSignatureException'],
    ['with a body that is not the signed one', { forged: '{"MaxResults":1}' }, 'InvalidSignatureException'],
    ['whose operation is not signed', { unsigned: ['x-amz-target'] }, 'InvalidSignatureException'],
    ['whose host is not signed', { unsigned: ['host'] }, 'InvalidSignatureException'],
    ['for another service', { service: 's3' }, 'InvalidSignatureException'],
    ['with a hash of another body', { more: { 'x-amz-content-sha256': '0' } }, 'InvalidSignatureException'],
    ['six minutes old', { at: new Date(now.getTime() - 6 * 60_000) }, 'InvalidSignatureException'],
    ['six minutes ahead', { at: new Date(now.getTime() + 6 * 60_000) }, 'InvalidSignatureException'],
    ['of a key that nobody has', { key: 'KEYEVE' }, 'UnrecognizedClientException'],
    ['with a session token', { more: { 'x-amz-security-token': 't' } }, 'UnrecognizedClientException'],
    ['without its authorization', { more: { authorization: '' } }, 'MissingAuthenticationTokenException'],
    [
      'of another type',
      { more: { 'content-type': 'application/json' }, unsigned: ['content-type'] },
      'SerializationException',
    ],
  ])('%s is refused', async (_, asked, type) => {
    const answered = await ask(asked);
    expect([answered.status, answered.type]).toEqual([400, type]);
    expect(answered.headers.get('x-amzn-errortype')).toBe(type);
    expect(answered.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('of a key that was revoked is refused', async () => {
    revokeAccessKey(api.db, 'ann', 'KEYANN', now);
    expect((await ask()).type).toBe('UnrecognizedClientException');
  });

  test('with more than a mebibyte is refused unread', async () => {
    const { status, type } = await ask({ body: ' '.repeat(1024 * 1024 + 1) });
    expect([status, type]).toEqual([413, 'RequestEntityTooLargeException']);
  });
});

describe('what is not supported', () => {
  test.each([
    ['an operation', { operation: 'CreateEndpoint' }, 'UnknownOperationException', 'CreateEndpoint'],
    ['a body that is no JSON', { body: '{' }, 'SerializationException', 'JSON'],
    ['a body that is no object', { body: '[]' }, 'SerializationException', ''],
    [
      'a field that is nested without end',
      { body: `{"Colour":${'['.repeat(200_000)}${']'.repeat(200_000)}}` },
      'ValidationException',
      'Colour',
    ],
    ['a field', { body: '{"Colour": 1}' }, 'ValidationException', 'Colour'],
    [
      'another kind of search',
      { operation: 'Search', body: '{"Resource":"Endpoint"}' },
      'ValidationException',
      'Endpoint',
    ],
  ])('%s is refused by name', async (_, asked, type, named) => {
    const answered = await ask(asked);
    expect([answered.status, answered.type]).toEqual([400, type]);
    expect(answered.message).toContain(named);
  });

  test.each([
    ['CheckpointConfig', withDefinition({ CheckpointConfig: { S3Uri: 's3://a/b' } })],
    [
      'There is no data at "s3://other/train"',
      withDefinition({ InputDataConfig: [channel('train', 's3://other/train')] }),
    ],
    ['channel "test"', withDefinition({ InputDataConfig: [channel('test', 's3://holdout/iris/train')] })],
    [
      'no algorithm "gpt"',
      withDefinition({ AlgorithmSpecification: { AlgorithmName: 'gpt', TrainingInputMode: 'File' } }),
    ],
    ['epochs', withDefinition({ StaticHyperParameters: { epochs: '99' } })],
    ['colour is not known', withDefinition({ StaticHyperParameters: { colour: 'red' } })],
  ])('in a tuning job is refused, naming %s', async (named, change) => {
    const answered = await tune(change);
    expect([answered.type, answered.message]).toEqual(['ValidationException', expect.stringContaining(named)]);
  });

  test('metrics that the algorithm does not report, and hyperparameters that it only lets be set, are named', async () => {
    const { HyperParameterTuningJobConfig: config } = tuningRequest('j');
    const changed = (change: object) => tune({ HyperParameterTuningJobConfig: { ...config, ...change } });
    const metric = await changed({ HyperParameterTuningJobObjective: { Type: 'Minimize', MetricName: 'f1' } });
    expect(metric.message).toContain('"f1"');
    const ranges = { IntegerParameterRanges: [{ Name: 'epochs', MinValue: '1', MaxValue: '9' }] };
    const request = withDefinition({ StaticHyperParameters: {} });
    const epochs = await tune({ HyperParameterTuningJobConfig: { ...config, ParameterRanges: ranges } }, request);
    expect(epochs.message).toContain('epochs cannot be tuned');
    const values = { CategoricalParameterRanges: [{ Name: 'form', Values: ['a', 'd', 'b', 'c'] }] };
    expect((await changed({ ParameterRanges: values })).message).toContain('form has no "d"');
  });
});

const channel = (ChannelName: string, S3Uri: string) => ({
  ChannelName,
  DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri } },
});

describe('quotas', () => {
  const limited = async (change: object, queue = 99) => {
    api.close();
    const quotas = { jobs: 20, parallel: 10, trials: 750, secondsADay: 36_000, ...change };
    api = await served({ now, limits: { quotas, queue } });
  };
  const train = (name: string, key = 'KEYANN') =>
    ask({ operation: 'CreateTrainingJob', body: JSON.stringify(trainingRequest(name)), key });

  test('of jobs hold for each user, and are free again when a job has ended', async () => {
    await limited({ jobs: 1 });
    expect((await train('a')).status).toBe(200);
    expect((await train('b')).type).toBe('ResourceLimitExceeded');
    expect((await train('b', 'KEYBOB')).status).toBe(200);
    await api.train();
    expect((await train('b')).status).toBe(200);
  });

  test('of parallel training jobs and of training jobs refuse a tuning job', async () => {
    await limited({ parallel: 1 });
    expect((await tune({})).told).toMatchObject({
      __type: 'ResourceLimitExceeded',
      Message: expect.stringContaining('parallel'),
    });
    await limited({ trials: 3 });
    expect((await tune({})).type).toBe('ResourceLimitExceeded');
  });

  test('of CPU seconds refuse what comes after they are used up', async () => {
    await limited({ secondsADay: 2 });
    await train('a');
    await api.train();
    expect((await train('b')).told.Message).toContain('24 hours');
  });

  test('of the machine are refused as AWS throttles', async () => {
    await limited({}, 1);
    await train('a', 'KEYBOB');
    const { status, type, message } = await train('a');
    expect([status, type, message]).toEqual([400, 'ThrottlingException', 'Rate exceeded']);
  });
});
