import type { Browser, Page } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** A page of its own: the browser logs an answer of 422 as an error. */
async function dataPage(browser: Browser, viewport = { width: 1280, height: 800 }): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto('/tuner/data');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  return page;
}
const file = (text: string) => ({ name: 'My Wine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const exampleOf = async (page: Page) => (await page.request.get('/api/tuner/datasets/example')).text();
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a file with faults is refused, mended, tuned on, and deleted', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await dataPage(browser);
  const example = await exampleOf(page);
  await page.getByLabel('CSV file').setInputFiles(file(example.replace('14.23,', ',').replace('13.2,', 'n/a,')));
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('my-wine');
  await expect(page.getByLabel('Column to predict')).toHaveValue('13');
  await page.getByRole('button', { name: 'Upload and check' }).click();
  const faults = page.getByRole('alert').filter({ hasText: 'Nothing was stored' });
  await expect(faults.getByRole('listitem')).toHaveText([
    /^line 2, column 1 \(alcohol\): the value is missing\./,
    /^line 3, column 1 \(alcohol\): “n\/a” is no number\./,
  ]);
  await expectAccessible(page);
  await page.getByLabel('CSV file').setInputFiles(file(example));
  await expect(faults).toHaveCount(0);
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByText('my-wine is ready.')).toBeVisible();
  const card = page.getByRole('listitem').filter({ hasText: 'barolo' });
  await expect(card).toContainText('178 rows · 13 features · 3 classes');
  await expectAccessible(page);

  await card.getByRole('link', { name: 'Tune on it' }).click();
  await expect(page.getByLabel('Data set')).toHaveValue('my-wine');
  await expect(page.getByText('validation:mlogloss', { exact: true })).toBeAttached();
  await page.getByLabel('Training jobs at most').fill('3');
  await expect(page.getByText('200, accepted')).toBeVisible();
  const name = await page.getByLabel('Name', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Completed' })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByText(/^3 of at most 3 training jobs over/)).toBeVisible();
  await expect(page.getByText(/^Best setting: /)).toBeVisible();

  await page.goto('/tuner/data');
  await page.getByText('Delete…').click();
  await page.getByRole('button', { name: 'Delete the data set' }).click();
  await expect(card).toHaveCount(0);
  expect((await page.request.get('/tuner/new?data=my-wine')).status()).toBe(404);
  await page.context().close();
});

test('by keyboard alone a target is chosen and a file is sent', async ({ page }) => {
  await page.goto('/tuner/data');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  const rows = Array.from({ length: 40 }, (_, at) => `${at % 2 ? 'yes' : 'no'};${at};${at / 4}`).join('\n');
  const input = page.getByLabel('CSV file');
  await input.setInputFiles({ ...file(`sold;size;price\n${rows}`), name: 'houses.csv' });
  await input.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'The first rows' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Column to predict')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('columnheader', { name: 'to predict' })).toContainText('sold');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Classes', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'houses is ready.' })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Predicts the class of “sold”: no, yes.' })).toBeVisible();
});

test('nobody else sees a data set, can name it or delete it', async ({ browser }) => {
  const page = await dataPage(browser);
  await page.getByLabel('CSV file').setInputFiles(file(await exampleOf(page)));
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByText('my-wine is ready.')).toBeVisible();
  const stranger = await dataPage(browser);
  await expect(stranger.getByText('my-wine')).toHaveCount(0);
  expect((await stranger.request.get('/tuner/new?data=my-wine')).status()).toBe(404);
  const deletion = { data: { dataset: 'my-wine' } };
  expect((await stranger.request.post('/api/tuner/datasets/delete', deletion)).status()).toBe(404);
  await page.reload();
  await expect(page.getByRole('heading', { level: 3, name: 'my-wine' })).toBeVisible();
  for (const each of [page, stranger]) await each.context().close();
});

test('cells that look like markup or formulas are shown as text, and a wide table scrolls in its own box', async ({
  browser,
}) => {
  const page = await dataPage(browser, { width: 360, height: 740 });
  const names = Array.from({ length: 60 }, (_, at) => `a rather long name ${at}`).join(',');
  const cells = `${Array(58).fill('1').join(',')},<img src=x onerror=alert(1)>,=1+1`;
  await page.getByLabel('CSV file').setInputFiles(file(`${names}\n${cells}\n`));
  await expect(page.getByText('The first 1 row, without 48 further columns.')).toBeVisible();
  await page.getByLabel('Column to predict').selectOption('58');
  await expect(page.getByRole('cell', { name: '<img src=x onerror=alert(1)>' })).toBeAttached();
  await expect(page.locator('table img')).toHaveCount(0);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Upload and check' }).click();
  await expect(page.getByText('it has 1 row, at least 20')).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await page.context().close();
});

test('a large file arrives whole, one that is too large is refused', async ({ browser }) => {
  const page = await dataPage(browser);
  const table = (rows: number) => {
    const line = (at: number) => `${(at / 7).toFixed(30)},${(at % 977).toFixed(30)},${at % 2 ? 'x' : 'y'}`;
    return Buffer.from(`a,b,t\n${Array.from({ length: rows }, (_, at) => line(at)).join('\n')}`);
  };
  const send = (name: string, data: Buffer) =>
    page.request.post(`/api/tuner/datasets?name=${name}`, { headers: { 'Content-Type': 'text/csv' }, data });
  const large = table(180_000);
  expect(large.length).toBeGreaterThan(12_000_000);
  expect((await send('large', large)).status()).toBe(201);
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: '180,000 rows · 2 features' })).toBeVisible();
  expect((await send('larger', table(300_000))).status()).toBe(413);
  await page.context().close();
});
