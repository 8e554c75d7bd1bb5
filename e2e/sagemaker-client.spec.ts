import { execFileSync } from 'node:child_process';
import {
  CreateHyperParameterTuningJobCommand,
  DescribeHyperParameterTuningJobCommand,
  ListTrainingJobsForHyperParameterTuningJobCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import { expect, expectAccessible, test } from './fixtures.ts';
import { irisRequest } from './iris-request.ts';

const HyperParameterTuningJobName = 'iris-by-sdk';
const request = irisRequest(HyperParameterTuningJobName);

test('an engineer makes a key, tunes with the AWS SDK on this machine, and revokes the key', async ({
  page,
  quiet: _,
}) => {
  await page.goto('/account');
  await expect(page.getByText('You have no access key.')).toBeVisible();
  await page.getByLabel('Name of the new key').fill('my laptop');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await expect(page.getByRole('heading', { name: 'Your new key' })).toBeVisible();
  await expectAccessible(page);
  const lines = await page.locator('pre').innerText();
  const [, accessKeyId = ''] = /AWS_ACCESS_KEY_ID=(\S+)/.exec(lines) ?? [];
  const [, secretAccessKey = ''] = /AWS_SECRET_ACCESS_KEY=(\S+)/.exec(lines) ?? [];
  const [, endpoint = ''] = /--endpoint-url (\S+)/.exec(lines) ?? [];

  const credentials = { accessKeyId, secretAccessKey };
  const client = new SageMakerClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  await client.send(new CreateHyperParameterTuningJobCommand(request));
  const asked = { HyperParameterTuningJobName };
  const describe = () => client.send(new DescribeHyperParameterTuningJobCommand(asked));
  await expect
    .poll(async () => (await describe()).HyperParameterTuningJobStatus, { timeout: 60_000 })
    .toBe('Completed');
  const { TrainingJobSummaries: jobs = [] } = await client.send(
    new ListTrainingJobsForHyperParameterTuningJobCommand({
      ...asked,
      SortBy: 'FinalObjectiveMetricValue',
      SortOrder: 'Descending',
    }),
  );
  expect(jobs).toHaveLength(3);
  const best = (await describe()).BestTrainingJob?.FinalHyperParameterTuningJobObjectiveMetric?.Value;
  expect(best).toBe(jobs[0]?.FinalHyperParameterTuningJobObjectiveMetric?.Value);
  // A third of the flowers are of each kind: whoever guesses is right in one of three.
  expect(best).toBeGreaterThan(0.5);

  await page.reload();
  await expect(page.getByText(secretAccessKey)).toHaveCount(0);
  await expect(page.getByText(/last used/)).toBeVisible();
  const revoke = page.getByRole('button', { name: 'Revoke my laptop' });
  await expect(page.getByRole('button', { name: 'Make a key' })).toBeEnabled();
  await revoke.press('Enter');
  const question = page.getByRole('dialog', { name: 'Revoke my laptop?' });
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(revoke).toBeFocused();
  await revoke.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('You have no access key.')).toBeVisible();
  await expect(describe()).rejects.toThrow(/security token .* is invalid/);
});

test('whoever knows the key that the machine printed takes its jobs over, and the key goes on', async ({ context }) => {
  // A page of its own, for the browser logs a refusal as an error.
  const page = await context.newPage();
  await page.goto('/account');
  await page.getByText('Is this your machine?').click();
  const [id, secret] = printedKey();
  const give = async (text: string) => {
    await page.getByLabel('AWS_ACCESS_KEY_ID').fill(id);
    await page.getByLabel('AWS_SECRET_ACCESS_KEY').fill(text);
    await page.getByRole('button', { name: 'Take it over' }).click();
  };
  await give('wrong');
  await expect(page.getByText(/^Nothing was taken over: this is not the key/)).toBeVisible();
  await expectAccessible(page);
  const credentials = { accessKeyId: id, secretAccessKey: secret };
  const endpoint = new URL('/api/sagemaker', page.url()).href;
  const client = new SageMakerClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  const named = { HyperParameterTuningJobName: 'by-the-machine' };
  await client.send(new CreateHyperParameterTuningJobCommand({ ...request, ...named }));
  await give(secret);
  await page.waitForURL('/tuner');
  await expect(page.getByRole('link', { name: 'by-the-machine' })).toBeVisible();
  const { HyperParameterTuningJobName: name } = await client.send(new DescribeHyperParameterTuningJobCommand(named));
  expect(name).toBe('by-the-machine');
  expect(printedKey()).toEqual([id, secret]);
});

/** As an operator sees it again. */
function printedKey(): [id: string, secret: string] {
  const env = { ...process.env, HOLDOUT_DATA: process.env['HOLDOUT_JOURNEYS_DATA'] };
  const text = execFileSync(process.execPath, ['lib/server/sagemaker/show-local-key.ts'], { env, encoding: 'utf8' });
  const [, id = ''] = /AWS_ACCESS_KEY_ID=(\S+)/.exec(text) ?? [];
  const [, secret = ''] = /AWS_SECRET_ACCESS_KEY=(\S+)/.exec(text) ?? [];
  return [id, secret];
}

test('an address with a slash at its end leads to the page without it', async ({ page, request: http }) => {
  await page.goto('/study/');
  expect(new URL(page.url()).pathname).toBe('/study');
  const answer = await http.post('/api/sagemaker/', { data: {}, maxRedirects: 0 });
  expect(answer.status()).toBe(400);
  expect((await answer.json()).__type).toBe('MissingAuthenticationTokenException');
});
