import type { Page } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** Runs the lesson's search with a few training jobs on the small data set, and waits for it. */
async function run(page: Page, jobs: number): Promise<string> {
  await page.goto('/tuner/lesson');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByLabel('Training jobs').fill(String(jobs));
  await page.getByLabel('Epochs').fill('2');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/tuner\/lesson\?job=lesson-/);
  return new URL(page.url()).searchParams.get('job') ?? '';
}
const over = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Completed' })).toBeVisible({ timeout: 120_000 });

test('the lesson tells what is searched, runs it, is found again, and goes on', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('/tuner/lesson');
  await expect(page.getByText('9,600 settings')).toBeVisible();
  await expect(page.getByText("hp.int('hidden1', { min: 32, max: 512, step: 32 })")).toBeVisible();
  await expect(page.getByText(/hp\.Int\("hidden1", 32, 512, step=32\)/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'The space that the function asks for' }).getByRole('row')).toHaveCount(
    8,
  );
  await page.getByLabel('At a time').fill('50');
  await expect(page.getByText('At a time: a whole number from 1 to 10.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeDisabled();
  await expectAccessible(page);

  const name = await run(page, 3);
  await expect(page.getByText(/of 3 training jobs over/)).toBeVisible();
  await over(page);
  await expect(page.getByText('3 of 3 training jobs over, 0 in training')).toBeVisible();
  const results = page.getByRole('table', { name: 'Results, the best first' });
  await expect(results.getByRole('row')).toHaveCount(4);
  const accuracies = (await results.getByRole('row').allInnerTexts()).slice(1).map((row) => Number(row.split('\t')[2]));
  expect(accuracies).toEqual(accuracies.toSorted((a, b) => b - a));
  await expect(page.getByText(/3 settings, .* gave an accuracy of/)).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(results.getByRole('row')).toHaveCount(4);
  await page.goto('/tuner/lesson');
  await page.getByRole('link', { name }).click();
  await expect(results.getByRole('row')).toHaveCount(4);

  await page.getByRole('button', { name: 'Go on with 10 more' }).click();
  await expect(page.getByText(`It learned from ${name}`)).toBeVisible();
  await expect(page.getByText(/of 10 training jobs over/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('status').filter({ hasText: /Stopped|Completed/ })).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/\/tuner\/lesson\?job=/);
});

test('nobody else follows a run, and a phone shows it without scrolling sideways', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const name = await run(page, 2);
  await over(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(new URL(`/tuner/lesson?job=${name}`, page.url()).href);
  await expect(stranger.getByText('You have no such run. Begin one below.')).toBeVisible();
  await stranger.context().close();
});
