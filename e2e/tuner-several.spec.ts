import type { Page } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const channel = (ChannelName: string) => ({
  ChannelName,
  DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: `s3://holdout/iris/${ChannelName}` } },
});
const definition = (DefinitionName: string, AlgorithmName: string, HyperParameterRanges: object) => ({
  ...{ DefinitionName, HyperParameterRanges },
  TuningObjective: { Type: 'Maximize', MetricName: 'validation:accuracy' },
  RoleArn: 'arn:aws:iam::111122223333:role/tuning',
  AlgorithmSpecification: { AlgorithmName, TrainingInputMode: 'File' },
  InputDataConfig: ['train', 'validation'].map(channel),
  OutputDataConfig: { S3OutputPath: 's3://holdout/models' },
  ResourceConfig: { InstanceType: 'ml.m5.large', InstanceCount: 1, VolumeSizeInGB: 1 },
  StoppingCondition: { MaxRuntimeInSeconds: 600 },
});
const range = (Name: string, MinValue: string, MaxValue: string) => ({ Name, MinValue, MaxValue });
const request = (HyperParameterTuningJobName: string) => ({
  HyperParameterTuningJobName,
  HyperParameterTuningJobConfig: {
    Strategy: 'Random',
    ResourceLimits: { MaxNumberOfTrainingJobs: 6, MaxParallelTrainingJobs: 2 },
    RandomSeed: 1,
  },
  TrainingJobDefinitions: [
    definition('neighbours', 'k-nn', {
      IntegerParameterRanges: [range('k', '1', '20'), range('sample_size', '20', '100')],
    }),
    definition('linear', 'linear-learner', { ContinuousParameterRanges: [range('learning_rate', '0.001', '0.1')] }),
  ],
});

/** Writes the request as JSON, creates the job and waits for its end. */
async function tune(page: Page, name: string): Promise<void> {
  await page.goto('/tuner/new');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Request/ }).fill(JSON.stringify(request(name), null, 2));
  await expect(page.getByRole('heading', { name: 'Several algorithms' })).toBeVisible();
  await expect(page.getByText('200, accepted')).toBeVisible();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Completed' })).toBeVisible({ timeout: 120_000 });
}

test('two algorithms are tuned in one job, told apart on its page and in its files, and copied', async ({ page }) => {
  test.setTimeout(240_000);
  await tune(page, 'both');
  await expect(page.getByText(/^neighbours \(k-nn\), linear \(linear-learner\); Random, to maximise/)).toBeVisible();
  await expect(page.getByText(/^Best setting \((neighbours|linear)\): /)).toBeVisible();
  const algorithms = page.getByRole('table', { name: 'Algorithms' });
  await expect(algorithms.getByRole('row')).toHaveText([
    /definition/,
    /^neighboursk-nn[01][.\d]*validation:accuracy33k, sample_size$/,
    /^linear/,
  ]);
  const jobs = page.getByRole('table', { name: 'Training jobs' });
  await expect(jobs.getByRole('columnheader')).toHaveText([
    ...['no.', 'definition', 'status', 'validation:accuracy'],
    ...['hyperparameters', 'time'],
  ]);
  await expect(jobs.getByRole('row').last()).toContainText(/neighbours.*k\s\d+, sample_size\s\d+/);
  await expect(jobs.getByRole('cell', { name: 'linear', exact: true })).toHaveCount(3);
  await expectAccessible(page);

  await expect(page.getByRole('img', { name: /through its 2 values/ })).toBeVisible();
  const choice = page.getByLabel('The plots of hyperparameters show');
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice.locator(':checked')).toHaveText('linear');
  await expect(page.getByRole('img', { name: /through its 1 values/ })).toBeVisible();
  await expect(page.getByRole('figure').filter({ hasText: 'Contour' })).toHaveCount(0);

  const file = (format: string) => page.request.get(`/api/tuner/jobs/both/download?format=${format}`);
  const [heading, ...rows] = (await (await file('csv')).text()).trim().split('\r\n');
  expect(heading).toMatch(/^training job,definition,algorithm,status,/);
  expect(rows.filter((row) => row.includes(',linear,linear-learner,'))).toHaveLength(3);
  const { trials } = await (await file('json')).json();
  expect(trials[1]).toMatchObject({ definition: 'linear', algorithm: 'linear-learner' });

  await expect(page.getByRole('link', { name: 'Warm start from it' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Copy it' }).click();
  await expect(page.getByText(/This job has TrainingJobDefinitions: neighbours, linear\./)).toBeVisible();
  await expect(page.getByText('200, accepted')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/tuner');
  await expect(page.getByRole('listitem').filter({ hasText: 'both' })).toContainText('linear (linear-learner)');
});

test('a phone shows a job with several algorithms without scrolling sideways', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await tune(page, 'narrow');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
