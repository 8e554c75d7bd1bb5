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

test('a question’s request is sent, answered in AWS’s words and explained, mended and accepted', async ({ page }) => {
  await page.goto('/tuner/console?question=amt/grid-needs-lists');
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('400 ValidationException')).toBeVisible();
  await expect(page.getByText(/The Grid strategy supports only CategoricalParameterRanges/)).toBeVisible();
  await expect(page.getByText(/every value has to be listed/)).toBeVisible();
  await expectAccessible(page);
  const request = page.getByRole('textbox', { name: /^Request/ });
  await request.fill((await request.inputValue()).replace('"Grid"', '"Random"'));
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('200, accepted')).toBeVisible();
  await request.fill('{');
  await expect(page.getByText(/This is no JSON/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send the request' })).toBeDisabled();
});

test('a scenario is chosen by keyboard, and its request read as code of three kinds', async ({ page }) => {
  await page.goto('/tuner/console');
  await page.getByLabel('Scenario').focus();
  await page.getByLabel('Scenario').selectOption('31 hyperparameters');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/example=thirty-one/);
  await page.getByRole('button', { name: 'Send the request' }).press('Enter');
  await expect(page.getByText('400 ResourceLimitExceeded')).toBeVisible();
  await expect(page.getByText(/aws sagemaker create-hyper-parameter-tuning-job/)).toBeVisible();
  await page.getByRole('radio', { name: 'AWS CLI' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/client\.create_hyper_parameter_tuning_job/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/new CreateHyperParameterTuningJobCommand/)).toBeVisible();
  await page.getByLabel('for this site’s tuner').check();
  await expect(page.getByText(/endpoint: "http:.*\/api\/sagemaker"/)).toBeVisible();
});

test('form and JSON keep up with each other, and faults are told in AWS’s words', async ({ page }) => {
  await page.goto('/tuner/new');
  const json = page.getByRole('textbox', { name: /^Request/ });
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
  for (const address of ['/tuner', '/tuner/new', '/tuner/console', `/tuner/${name}`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
      0,
    );
  }
});
