import { expect, expectAccessible, test } from './fixtures.ts';

test('a request is sent, answered in AWS’s words and explained, mended and accepted', async ({ page }) => {
  await page.goto('/tuner/console?question=amt/grid-needs-lists');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send the request' }).click();
  const [aws, here] = [
    page.getByRole('region', { name: 'AWS’s answer' }),
    page.getByRole('region', { name: 'On this machine' }),
  ];
  await expect(aws.getByText('400 ValidationException')).toBeVisible();
  await expect(aws.getByText(/The Grid strategy supports only CategoricalParameterRanges/)).toBeVisible();
  await expect(aws.getByText(/every value has to be listed/)).toBeVisible();
  // This machine has the same rules.
  await expect(here.getByText('400 ValidationException')).toBeVisible();
  await expect(here.getByText(/The Grid strategy supports only CategoricalParameterRanges/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Train it here' })).toBeHidden();
  await expectAccessible(page);
  const request = page.getByRole('textbox', { name: /^Request/ });
  await request.fill((await request.inputValue()).replace('"Grid"', '"Random"'));
  await expect(here).toBeHidden();
  // Random search needs to be told how many training jobs; here it is the quota.
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(aws.getByText('200, accepted')).toBeVisible();
  await request.fill('{');
  await expect(page.getByText(/This is no JSON/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send the request' })).toBeDisabled();
});

test('an accepted scenario is trained on this machine, made into one that it can train', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/tuner/console?question=parameters/which-entry-is-data');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send the request' }).press('Enter');
  const here = page.getByRole('region', { name: 'On this machine' });
  await expect(
    page
      .getByRole('region', { name: 'AWS’s answer' })
      .getByText(/"arn:aws:sagemaker:us-east-1:111122223333:hyper-parameter-tuning-job\/where-the-data-are"/),
  ).toBeVisible();
  await expect(here.getByText('It can train this now')).toBeVisible();
  await expect(here.getByText(/"arn:aws:sagemaker:eu-west-1:\d{12}:hyper-parameter-tuning-job/)).toBeVisible();
  await expect(here.getByText('s3://example-bucket/energy/… → s3://holdout/diabetes/…')).toBeVisible();
  await expectAccessible(page);
  await here.getByRole('button', { name: 'Train it here' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'New tuning job' })).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('where-the-data-are');
  await expect(page.getByLabel('Data set')).toHaveValue('diabetes');
  await expect(page.getByText('It can train this now')).toBeVisible();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'where-the-data-are' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Completed' })).toBeVisible({ timeout: 120_000 });
});

test('a warm start says which job has to be there first', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/tuner/console?question=search/person-or-tuner');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  const request = page.getByRole('textbox', { name: /^Request/ });
  const warm = {
    WarmStartType: 'TransferLearning',
    ParentHyperParameterTuningJobs: [{ HyperParameterTuningJobName: 'earlier' }],
  };
  const body = JSON.parse(await request.inputValue());
  await request.fill(JSON.stringify({ ...body, WarmStartConfig: warm }, null, 2));
  await page.getByRole('button', { name: 'Send the request' }).click();
  const here = page.getByRole('region', { name: 'On this machine' });
  await expect(here.getByText('There is no hyperparameter tuning job with the name earlier.')).toBeVisible();
  await expect(here.getByText(/It starts warm from earlier: create that job here first/)).toBeVisible();
  await page.context().close();
});

test('a scenario is chosen by keyboard, and its request read as code, for AWS or for this machine', async ({
  page,
}) => {
  await page.goto('/tuner/console');
  await page.getByLabel('Scenario').focus();
  await page.getByLabel('Scenario').selectOption('31 hyperparameters');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/example=thirty-one/);
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send the request' }).press('Enter');
  await expect(page.getByRole('region', { name: 'AWS’s answer' }).getByText('400 ResourceLimitExceeded')).toBeVisible();
  await page.goto('/tuner/console');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await expect(page.getByText(/aws sagemaker create-hyper-parameter-tuning-job/)).toBeVisible();
  await page.getByRole('radio', { name: 'AWS CLI' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/client\.create_hyper_parameter_tuning_job/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  const code = page.locator('pre').last();
  await expect(code).toContainText('new CreateHyperParameterTuningJobCommand');
  await expect(code).toContainText('TrainingImage');
  await page.getByLabel('for this site’s tuner').check();
  await expect(code).toContainText(/endpoint: "http:.*\/api\/sagemaker"/);
  await expect(code).toContainText(/AlgorithmName"?: "mlp"/);
  await expect(code).not.toContainText('TrainingImage');
  await expectAccessible(page);
});

test('without JavaScript the pages say what does not work, and a scenario can be chosen', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of ['/tuner/new', '/tuner/data', '/account', '/tuner/console']) {
    await page.goto(address);
    // Playwright reads no text of a noscript element, but sees it.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText('Asking…')).toHaveCount(0);
  }
  await page.getByLabel('Scenario').selectOption('The seventeenth job');
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.getByRole('textbox', { name: /^Request/, includeHidden: true })).toHaveValue(/"hidden_units"/);
  await page.goto('/tuner/new');
  await expect(page.getByRole('button', { name: 'Create the tuning job', includeHidden: true })).toBeDisabled();
  await context.close();
});
