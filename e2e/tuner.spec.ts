import type { Page } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** Creates the preset of an algorithm through the form, and goes to its page. */
async function create(page: Page, algorithm: string): Promise<string> {
  await page.goto('/tuner/new');
  await page.getByLabel('Algorithm, with its preset').selectOption(algorithm);
  await expect(page.getByText('200, accepted')).toBeVisible();
  const name = await page.getByLabel('Name', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return name;
}

test('form and JSON keep up with each other, and faults are told in AWS’s words', async ({ page }) => {
  await page.goto('/tuner/new');
  const json = page.getByRole('textbox', { name: /^Request/ });
  await page
    .locator('summary')
    .filter({ hasText: /\d more/ })
    .click();
  await page.getByLabel('How l2 is set').selectOption('searched');
  await page.getByLabel('Least l2').fill('0');
  await page.getByLabel('Scaling of l2').selectOption('Logarithmic');
  await expect(
    page.getByText(/Logarithmic scaling works only for ranges that have values greater than 0/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create the tuning job' })).toBeDisabled();
  await expect(json).toHaveValue(/"Name": "l2",\s+"MinValue": "0"/);
  await json.fill(
    (await json.inputValue()).replace(
      '"MinValue": "0",\n          "MaxValue": "10"',
      '"MinValue": "0.001",\n          "MaxValue": "10"',
    ),
  );
  await expect(page.getByLabel('Least l2')).toHaveValue('0.001');
  await expect(page.getByText('200, accepted')).toBeVisible();
  await expectAccessible(page);
});

test('a first job sees little; the rest is opened by keyboard, and each keeps up with the JSON', async ({ page }) => {
  await page.goto('/tuner/new');
  await expect(page.getByText('It can train this now')).toBeVisible();
  await expect(page.getByLabel('Target value')).toBeHidden();
  const json = page.getByRole('textbox', { name: /^Request/ });
  const open = async (title: string) => {
    await page.locator('summary').filter({ hasText: title }).focus();
    await page.keyboard.press('Enter');
  };
  await open('Stopping');
  await page.getByLabel('Target value').fill('0.2');
  await page.getByLabel('Jobs without improvement').fill('5');
  await page.getByRole('combobox', { name: 'On convergence' }).selectOption('end');
  await page.getByLabel('Strategy').selectOption('Hyperband');
  await expect(page.getByText(/Early stopping is off: Hyperband stops weak training jobs/)).toBeVisible();
  await open('Hyperband');
  await page.getByLabel('Epochs at most').fill('6');
  await open('Time, retries and seed');
  await page.getByLabel('Seconds for the whole job').fill('600');
  await page.getByLabel('Retries').fill('2');
  await open('Tags');
  await page.getByRole('button', { name: 'Add a tag' }).click();
  await page.getByLabel('Key of tag 1').fill('project');
  await open('Metrics of your own');
  await page.getByRole('button', { name: 'Add a metric' }).click();
  await page.getByLabel('Name of metric 1').fill('own:loss');
  await page.getByLabel('Expression of metric 1').fill('val_loss: [0-9]+[.]([0-9]');
  await expect(page.getByText(/Invalid regular expression/)).toBeVisible();
  await page.getByLabel('Expression of metric 1').fill('val_loss: ([0-9.]+)');
  await expect(page.getByText('It reads 0.5013.')).toBeVisible();
  await page.getByLabel(/^Objective/).selectOption('own:loss');
  for (const written of [
    /"TargetObjectiveMetricValue": 0.2/,
    /"MaxNumberOfTrainingJobsNotImproving": 5/,
    /"CompleteOnConvergence": "Enabled"/,
    /"MaxResource": 6/,
    /"MaxRuntimeInSeconds": 600/,
    /"MaximumRetryAttempts": 2/,
    /"Key": "project"/,
    /"MetricName": "own:loss"/,
  ])
    await expect(json).toHaveValue(written);
  await expect(page.getByText('It can train this now')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove tag 1' }).click();
  await expect(json).not.toHaveValue(/"Tags"/);
  await json.fill((await json.inputValue()).replace('"MaxResource": 6', '"MaxResource": 7'));
  await expect(page.getByLabel('Epochs at most')).toHaveValue('7');
});

test('Autotune chooses what is left out, and begins where a hint says', async ({ page }) => {
  await page.goto('/tuner/new');
  await expect(page.getByText('It can train this now')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Autotune' }).click();
  await page.getByRole('combobox', { name: 'Autotune' }).selectOption('on');
  await page.getByLabel('How hidden1 is set').selectOption('by Autotune');
  await page.getByLabel('A value of hidden1 that may be good').fill('32');
  await page.getByLabel('How dropout1 is set').selectOption('default, 0');
  await page.getByLabel('Training jobs at most').fill('');
  const json = page.getByRole('textbox', { name: /^Request/ });
  await expect(json).toHaveValue(/"Name": "hidden1",\s+"ValueHint": "32"/);
  await expect(page.getByText('200, accepted')).toBeVisible();
  await expect(page.getByText('It can train this now')).toBeVisible();
});

test('an expression that would take years is given up, and the page stays alive', async ({ page }) => {
  await page.goto('/tuner/new');
  await page.locator('summary').filter({ hasText: 'Metrics of your own' }).click();
  await page.getByRole('button', { name: 'Add a metric' }).click();
  await page.getByLabel('Try them on a line').fill(`${'a'.repeat(60)}!`);
  await page.getByLabel('Expression of metric 1').fill('(a+)+$');
  await expect(page.getByText('It takes more than a second on this line.')).toBeVisible();
});

test('this machine’s answer comes as one writes, and stores nothing', async ({ page }) => {
  await page.goto('/tuner/new');
  await expect(page.getByText('It can train this now')).toBeVisible();
  const json = page.getByRole('textbox', { name: /^Request/ });
  const first = await json.inputValue();
  for (const [from, to, says] of [
    ['"epochs": "8"', '"epochs": "0"', /Hyperparameters of mlp: .*epochs/],
    ['"AlgorithmName": "mlp"', '"AlgorithmName": "mlq"', /There is no algorithm "mlq" here/],
    ['s3://holdout/digits/train', 's3://holdout/letters/train', /There is no data at/],
  ] as const) {
    await json.fill(first.replace(from, to));
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('200, accepted')).toBeVisible();
  }
  await expectAccessible(page);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/tuner');
  await expect(page.getByText('You have no tuning jobs yet.')).toBeVisible();
});

test('a job of several algorithms is changed as JSON, and the form says so', async ({ page }) => {
  await page.goto('/tuner/new');
  const json = page.getByRole('textbox', { name: /^Request/ });
  const { TrainingJobDefinition: one, ...request } = JSON.parse(await json.inputValue());
  await json.fill(JSON.stringify({ ...request, TrainingJobDefinitions: [one, { ...one, DefinitionName: 'second' }] }));
  await expect(page.getByRole('heading', { name: 'Several algorithms' })).toBeVisible();
  await expect(page.getByText(/mlp, second\. Each of them has ranges/)).toBeVisible();
  await expectAccessible(page);
});

test('a job trains, draws itself, is found in the list, copied, downloaded and deleted', async ({ page }) => {
  test.setTimeout(180_000);
  const name = await create(page, 'k-nn');
  await expect(page.getByRole('status').filter({ hasText: 'Completed' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText('6 of at most 6 training jobs over')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Training jobs' }).getByRole('row')).toHaveCount(7);
  for (const plot of [
    /in the order in which they ended/,
    /by epoch/,
    /through its 1 values/,
    /not above each value/,
    /6 training jobs ran/,
  ])
    await expect(page.getByRole('img', { name: plot })).toBeVisible();
  await expectAccessible(page);
  const csv = await (await page.request.get(`/api/tuner/jobs/${name}/download?format=csv`)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(7);
  await page.goto(`/tuner?name=${name}&status=completed`);
  await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText('6 completed');
  await expectAccessible(page);
  await page.getByRole('link', { name }).click();
  await page.getByRole('link', { name: 'Copy it' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(/^k-nn-/);
  await expect(page.getByText('200, accepted')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Warm start' }).click();
  await page.getByLabel('Begin from earlier jobs').selectOption('IdenticalDataAndAlgorithm');
  await page.getByLabel('Add a parent').selectOption(name);
  await expect(page.getByRole('list', { name: 'Parents' })).toContainText(name);
  await expect(page.getByText('It can train this now')).toBeVisible();
  await page.goto(`/tuner/${name}`);
  await page.getByText('Delete…').click();
  await page.getByRole('button', { name: 'Delete the job' }).click();
  await expect(page.getByText('You have no tuning jobs yet.')).toBeVisible();
});

test('a job that is stopped says so, and nobody else sees it', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const name = await create(page, 'cnn');
  await page.getByRole('button', { name: 'Stop the job' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Stopped' })).toBeVisible({ timeout: 120_000 });
  const stranger = await browser.newContext();
  const elsewhere = await stranger.request.get(new URL(`/tuner/${name}`, page.url()).href);
  expect(elsewhere.status()).toBe(404);
  await stranger.close();
});

test('a name that is taken is refused in AWS’s words', async ({ browser }) => {
  // A page of its own: the browser logs an answer of 400 as an error.
  const page = await (await browser.newContext()).newPage();
  const name = await create(page, 'k-nn');
  await page.goto('/tuner/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByText(`A hyperparameter tuning job with the name, ${name}, already exists.`)).toBeVisible();
  await page.context().close();
});

test('a phone shows every page without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const name = await create(page, 'k-nn');
  for (const address of ['/tuner', '/tuner/new', '/tuner/lesson', '/tuner/console', `/tuner/${name}`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
      0,
    );
  }
});
