import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { respond } from '#lib/sagemaker/respond.ts';
import { trainingRequest, tuningRequest } from '../../sagemaker/requests.contract.ts';
import { served } from '../../sagemaker/served.contract.ts';
import { serviceOf } from '../../sagemaker/service.ts';
import { send } from '../../sagemaker/signed-request.contract.ts';
import { addOwnDataset, type OwnDatasetRow } from '../../store/own-datasets.ts';
import { findJob } from '../../store/tuning-jobs.ts';
import { removeDataset } from './remove-dataset.ts';

let api: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  api = await served();
});
afterEach(() => api.close());

const limits = { datasets: 9, bytes: 9, bytesOfAll: 99 };
const row = (owner: string, name: string): OwnDatasetRow => ({
  ...{ id: `${owner}-${name}`, owner, name, rows: 20, features: ['f', 'g'], target: 't', classes: null },
  ...{ bytes: 1, createdAt: new Date(0) },
});
const uri = (data: string, part: string) => `s3://holdout/${data}/${part}`;
const channels = (data: string, parts = ['train', 'validation']) =>
  parts.map((ChannelName) => ({
    ChannelName,
    DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: uri(data, ChannelName) } },
  }));
const tuning = (data: string, name = 'j') => {
  const { TrainingJobDefinition, ...request } = tuningRequest(name);
  return { ...request, TrainingJobDefinition: { ...TrainingJobDefinition, InputDataConfig: channels(data) } };
};
const tune = (data: string, key: string) =>
  send(api.endpoint, { operation: 'CreateHyperParameterTuningJob', body: JSON.stringify(tuning(data)), key });
const ask = (operation: string, body: object, key = 'KEYANN') =>
  send(api.endpoint, { operation, body: JSON.stringify(body), key });
const definitionOf = (owner: string, kind: 'tuning' | 'training', name = 'j') =>
  findJob(api.db, { owner, kind, name })?.definition.data;

describe('an own data set as the data of a job', () => {
  it('is kept by its id in the definition, and by its address in what was sent and is described', async () => {
    addOwnDataset(api.db, row('ann', 'houses'), limits);
    expect((await tune('houses', 'KEYANN')).status).toBe(200);
    const data = { train: 'own:ann-houses/train', validation: 'own:ann-houses/validation' };
    expect(definitionOf('ann', 'tuning')).toEqual(data);
    const described = await ask('DescribeHyperParameterTuningJob', { HyperParameterTuningJobName: 'j' });
    expect(described.told.TrainingJobDefinition.InputDataConfig).toEqual(channels('houses'));
    const training = { ...trainingRequest('t'), InputDataConfig: channels('houses', ['train']) };
    expect((await ask('CreateTrainingJob', training)).status).toBe(200);
    expect(definitionOf('ann', 'training', 't')).toEqual({ train: 'own:ann-houses/train' });
    const told = await ask('DescribeTrainingJob', { TrainingJobName: 't' });
    expect(JSON.stringify(told.told)).toContain(uri('houses', 'train'));
    expect(JSON.stringify([described.told, told.told])).not.toContain('own:');
  });

  it('is never another’s: neither by name nor by id, and the refusal does not tell that there is one', async () => {
    addOwnDataset(api.db, row('ann', 'houses'), limits);
    addOwnDataset(api.db, row('bob', 'boats'), limits);
    const refused = await tune('houses', 'KEYBOB');
    const unknown = await tune('nowhere', 'KEYBOB');
    expect([refused.status, refused.type]).toEqual([400, 'ValidationException']);
    expect(refused.message).toBe(unknown.message.replaceAll('nowhere', 'houses'));
    expect(refused.message).toContain(uri('boats', 'train'));
    for (const S3Uri of ['own:ann-houses/train', 's3://holdout/ann-houses/train', 's3://own:ann-houses/train']) {
      const [train] = channels('x', ['train']);
      const asked = {
        ...trainingRequest('t'),
        InputDataConfig: [{ ...train, DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri } } }],
      };
      expect((await ask('CreateTrainingJob', asked, 'KEYBOB')).type).toBe('ValidationException');
    }
    expect(definitionOf('bob', 'tuning')).toBeUndefined();
  });

  it('of the same name is each owner’s own, on the pages’ way too', () => {
    for (const owner of ['ann', 'bob']) {
      addOwnDataset(api.db, row(owner, 'houses'), limits);
      const { status } = respond('SageMaker.CreateHyperParameterTuningJob', JSON.stringify(tuning('houses')), () =>
        serviceOf(api.world, { owner, region: 'eu-west-1' }),
      );
      expect(status).toBe(200);
      expect(definitionOf(owner, 'tuning')).toMatchObject({ train: `own:${owner}-houses/train` });
    }
  });

  it('gives way to a built-in one of the same name, and cannot be named after it is deleted', async () => {
    addOwnDataset(api.db, row('ann', 'wine'), limits);
    expect((await tune('wine', 'KEYANN')).status).toBe(200);
    expect(definitionOf('ann', 'tuning')).toMatchObject({ train: uri('wine', 'train') });
    addOwnDataset(api.db, row('ann', 'houses'), limits);
    expect(removeDataset(api.db, '/nowhere', 'bob', 'houses')).toBe(false);
    expect(removeDataset(api.db, '/nowhere', 'ann', 'houses')).toBe(true);
    expect(
      (await ask('CreateTrainingJob', { ...trainingRequest('t'), InputDataConfig: channels('houses', ['train']) }))
        .type,
    ).toBe('ValidationException');
  });
});
