import type { Page } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** Creates the preset of an algorithm through the form, with changes to its request, and waits for its end. */
async function train(page: Page, algorithm: string, ...changes: [from: string, to: string][]): Promise<string> {
  await page.goto('/tuner/new');
  await page.getByLabel('Algorithm, with its preset').selectOption(algorithm);
  await expect(page.getByText('200, accepted')).toBeVisible();
  const request = page.getByRole('textbox', { name: /^Request/ });
  for (const [from, to] of changes) await request.fill((await request.inputValue()).replaceAll(from, to));
  await expect(page.getByText('200, accepted')).toBeVisible();
  const name = await page.getByLabel('Name', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Completed' })).toBeVisible({ timeout: 120_000 });
  return name;
}

const fewer: [string, string] = ['"MaxNumberOfTrainingJobs": 20', '"MaxNumberOfTrainingJobs": 3'];
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a best model is tried by drawing, with the pointer and by keys alone, and taken away', async ({ page }) => {
  test.setTimeout(180_000);
  const name = await train(page, 'mlp', fewer);
  await expect(page.getByRole('link', { name: 'training job 3' })).toBeVisible();
  await page.getByRole('link', { name: 'Try the best model' }).click();
  await expect(page).toHaveURL(new RegExp(`/tuner/${name}/best$`));
  await expect(page.getByText('the best one', { exact: true })).toBeVisible();
  const says = page.getByRole('status').filter({ hasText: /^digit:/i });
  await expect(says).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/A validation example. The truth: \d/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Probabilities' }).getByRole('listitem')).toHaveCount(10);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Draw something.')).toBeVisible();
  const board = page.getByRole('button', { name: /^Drawing board of 8 by 8 cells/ });
  await board.focus();
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await expect(page.getByText('Row 2, column 5: 100 % ink')).toBeAttached();
  for (let cell = 0; cell < 5; cell++) for (const key of ['ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(says).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Row 7, column 5: empty')).toBeAttached();

  const box = await board.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.mouse.down();
  const asked = page.waitForRequest('**/api/tuner/predict');
  await page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 40, { steps: 4 });
  await page.mouse.up();
  const { inputs } = (await asked).postDataJSON() as { inputs: number[] };
  expect(inputs).toHaveLength(64);
  expect(inputs.every((value) => Number.isInteger(value) && value >= 0 && value <= 16)).toBe(true);
  expect(inputs.slice(0, 16).some((value) => value > 0 && value < 16)).toBe(true);

  await page.getByRole('button', { name: 'An example to judge by' }).click();
  await expect(page.getByText(/A validation example. The truth: \d/)).toBeVisible();
  await expect(page.getByText('Your first stroke clears it.')).toBeVisible();
  await expect(says).toBeVisible();
  const clean = await board.boundingBox();
  const askedAnew = page.waitForRequest('**/api/tuner/predict');
  await page.mouse.move((clean?.x ?? 0) + 20, (clean?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move((clean?.x ?? 0) + 60, (clean?.y ?? 0) + 20, { steps: 3 });
  await page.mouse.up();
  const drawn = ((await askedAnew).postDataJSON() as { inputs: number[] }).inputs;
  expect(drawn.slice(0, 16).some((value) => value > 0)).toBe(true);
  expect(drawn.slice(24).every((value) => value === 0)).toBe(true);
  const href = await page.getByRole('link', { name: /^Download model.tar.gz/ }).getAttribute('href');
  const model = await page.request.get(href ?? '');
  expect(model.headers()['content-disposition']).toMatch(/^attachment; filename="mlp-.*-model\.tar\.gz"$/);
  expect((await model.body()).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  const log = await (await page.request.get(href?.replace(/model$/, 'log') ?? '')).text();
  expect(log).toMatch(/^Epoch 1\/8 - loss/);
  await page.getByLabel('Metric').selectOption('validation:accuracy');
  await expect(page.getByRole('img', { name: /^validation:accuracy by epoch, 8 epochs/ })).toBeVisible();
});

test('predictions agree with the accuracy that the training job reported, on every validation digit', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const name = await train(
    page,
    'mlp',
    ['"MaxNumberOfTrainingJobs": 20', '"MaxNumberOfTrainingJobs": 2'],
    ['validation:loss', 'validation:accuracy'],
    ['"Minimize"', '"Maximize"'],
  );
  const told = await (await page.request.get(`/api/tuner/jobs/${name}/download?format=json`)).json();
  const isRight = async (row: number): Promise<boolean> => {
    const example = await (await page.request.get(`/api/tuner/jobs/${name}/trials/1/example?row=${row}`)).json();
    const data = { job: name, trial: 1, inputs: example.inputs };
    const { outputs } = await (await page.request.post('/api/tuner/predict', { data })).json();
    return outputs.indexOf(Math.max(...outputs)) === example.truth;
  };
  let right = 0;
  for (let from = 0; from < 359; from += 16) {
    const rows = Array.from({ length: Math.min(16, 359 - from) }, (_, at) => from + at);
    right += (await Promise.all(rows.map(isRight))).filter(Boolean).length;
  }
  expect(right / 359).toBeCloseTo(told.trials[0].objective, 10);
  for (const [inputs, status] of [
    [[1], 400],
    [['x'], 400],
    [Array(3000).fill(1), 400],
  ] as const)
    expect((await page.request.post('/api/tuner/predict', { data: { job: name, trial: 1, inputs } })).status()).toBe(
      status,
    );
  expect((await page.request.post('/api/tuner/predict', { data: { job: name, trial: 9, inputs: [1] } })).status()).toBe(
    404,
  );
});

test('a table’s model takes raw values, jobs are compared before any script, and a stranger sees none of it', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const trees = await train(page, 'xgboost', fewer);
  const neighbours = await train(page, 'k-nn');
  await page.goto(`/tuner/${trees}/1`);
  const says = page.getByRole('status').filter({ hasText: /^progression after a year/i });
  await expect(says).toBeVisible({ timeout: 30_000 });
  const before = await says.innerText();
  await page.getByLabel('body mass index').fill('45');
  await expect(says).not.toHaveText(before);
  await page.getByLabel('body mass index').fill('');
  await expect(page.getByText('Every field needs a number.')).toBeVisible();
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const bare = await plain.newPage();
  await bare.goto(new URL('/tuner', page.url()).href);
  for (const name of [trees, neighbours]) await bare.getByRole('checkbox', { name: `Compare ${name}` }).check();
  await bare.getByRole('button', { name: 'Compare the ticked jobs' }).click();
  await expect(bare.getByRole('table').getByRole('link', { name: trees })).toBeVisible();
  await plain.close();

  await page.goto(`/tuner/compare?jobs=${trees},${neighbours}`);
  await expect(page.getByText(/do not have the same objective/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Best validation:rmse so far over training jobs/ })).toBeVisible();
  await page.getByRole('radio', { name: 'over trained seconds' }).first().check();
  await expect(page.getByRole('img', { name: /^Best validation:rmse so far over trained seconds/ })).toBeVisible();
  await expectAccessible(page);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.goto(`/tuner/${trees}`);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('table').getByRole('link', { name: neighbours })).toBeVisible();

  const stranger = await browser.newContext();
  for (const address of [
    `/tuner/${trees}/1`,
    `/api/tuner/jobs/${trees}/trials/1/model`,
    `/api/tuner/jobs/${trees}/trials/best/log`,
  ])
    expect((await stranger.request.get(new URL(address, page.url()).href)).status(), address).toBe(404);
  await stranger.close();
});

test('a training job that was stopped says why it has no model', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/tuner/new');
  await page.getByLabel('Algorithm, with its preset').selectOption('cnn');
  await expect(page.getByText('200, accepted')).toBeVisible();
  const request = page.getByRole('textbox', { name: /^Request/ });
  await request.fill((await request.inputValue()).replace('"epochs": "3"', '"epochs": "400"'));
  await expect(page.getByText('200, accepted')).toBeVisible();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await page.getByRole('link', { name: 'training job 1' }).click({ timeout: 60_000 });
  await expect(page.getByText('It still trains.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Nothing has finished yet.')).toHaveCount(1);
  await expect(page.getByRole('figure').filter({ hasText: 'History' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Try the best model' })).toHaveCount(0);
  const job = page.url();
  await page.goto(`${job}/best`);
  await expect(page.getByRole('heading', { level: 1, name: 'No model yet' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Stop the job' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Stopped' })).toBeVisible({ timeout: 120_000 });
  await page.getByRole('link', { name: 'training job 1' }).click();
  await expect(page.getByText('It was stopped before its end, so it left no finished model.')).toBeVisible();
  await expectAccessible(page);
});
