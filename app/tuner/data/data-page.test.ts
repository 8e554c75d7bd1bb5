import { describe, expect, it, test } from 'vitest';
import { check } from '#lib/sagemaker/check.ts';
import { datasetName } from '#lib/server/datasets/own/dataset-name.ts';
import { ownCatalogue } from '#lib/server/executors/own-catalogue.ts';
import { knownDatasets } from './known-datasets.ts';
import { readPreview } from './read-preview.ts';
import { requestFor } from './request-for.ts';
import { suggestedName } from './suggested-name.ts';

describe('the request for a first job on a data set', () => {
  it.each(knownDatasets(null))('$name is accepted, and its metric is one that training reports', async (data) => {
    const request = requestFor(data, '1f2e');
    expect(check('CreateHyperParameterTuningJob', request)).toEqual({ answers: 'accepted' });
    const { AlgorithmSpecification, InputDataConfig } = request.TrainingJobDefinition ?? {};
    const algorithm = await ownCatalogue.algorithm(AlgorithmSpecification?.AlgorithmName ?? '');
    const [train, validation] = (InputDataConfig ?? []).map((one) => one.DataSource?.S3DataSource?.S3Uri ?? '');
    const tables = await ownCatalogue.data({ train: train ?? '', validation: validation ?? '' });
    const aim = request.HyperParameterTuningJobConfig?.HyperParameterTuningJobObjective;
    const few = { ...tables.train, size: 40, inputs: tables.train.inputs.slice(0, 40 * tables.train.features) };
    const reported: string[] = [];
    const only = AlgorithmSpecification?.AlgorithmName === 'mlp' ? { epochs: '1', hidden: '4' } : { num_round: '1' };
    await algorithm?.train(
      algorithm.values.parse(only),
      { train: { ...few, targets: few.targets.slice(0, 40) }, validation: tables.validation },
      {
        ...{ seed: 1, signal: new AbortController().signal, log() {}, save: async () => {} },
        report: async (_, metrics) => void reported.push(...Object.keys(metrics)),
      },
    );
    expect(reported).toContain(aim?.MetricName);
    expect(algorithm?.metrics.find(({ name }) => name === aim?.MetricName)?.minimise).toBe(aim?.Type === 'Minimize');
  });

  it('has a name of at most 32 letters', () => {
    const data = { name: `${'a'.repeat(26)}-${'b'.repeat(13)}`, classes: 2, isImage: false };
    expect(requestFor(data, '1f2e').HyperParameterTuningJobName).toBe(`${'a'.repeat(26)}-1f2e`);
  });
});

test.each([
  ['Weingüter 2024.csv', 'weinguter-2024'],
  ['../../etc/passwd', 'etc-passwd'],
  ['データ.csv', 'my-data'],
  [`${'x'.repeat(39)} y.tar.gz`, 'x'.repeat(39)],
])('the name of the file %s becomes %s, which is taken', (file, name) => {
  expect(suggestedName(file)).toBe(name);
  expect(name).toMatch(datasetName);
});

test('a preview is the names and five rows, whatever stands behind them', async () => {
  const rows = Array.from({ length: 9 }, (_, at) => `${at};"x;\ny"`).join('\r\n');
  expect(await readPreview(new Blob([`\uFEFFa;b\r\n${rows}\r\n"open`]))).toEqual({
    names: ['a', 'b'],
    rows: Array.from({ length: 5 }, (_, at) => [String(at), 'x;\ny']),
  });
  expect(await readPreview(new Blob([]))).toEqual({ names: [''], rows: [] });
});
