import { bank, expect, expectAccessible, test } from './fixtures.ts';

test('a learner reads a lesson, looks a term up, watches it happen and goes on', async ({ page }) => {
  await page.goto('/study');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Weight decay', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Weight decay' })).toBeVisible();
  await expect(page.locator('math').first()).toBeVisible();
  await expectAccessible(page);

  const term = page.locator('article a[href="/study/networks/optimisers"]').first();
  await term.focus();
  await expect(page.getByRole('tooltip').filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press('Tab');

  await page.getByRole('button', { name: 'See it happen' }).click();
  await expect(page.getByText(/It holds\. In \d+ of \d+ runs/)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Lessons' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/study\/regularisation\/batch-normalisation/);
});

test('a lesson leads to questions on its concept alone', async ({ page }) => {
  await page.goto('/study/regularisation/l2');
  await page.getByRole('button', { name: /Practise \d questions? on this/ }).click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await expect(page.getByText(/Question 1 of/)).toContainText(
    `of ${bank.filter(({ question }) => question.concept === 'regularisation/l2').length}`,
  );
});

test('a reading path says whether its exam is still offered', async ({ page }) => {
  await page.goto('/study/exams/mla-c01');
  await expect(page.getByText('ended on 2026-09-28', { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect((await page.request.get('/study/exams/none')).status()).toBe(404);
});

test('search forgives a slip, finds lessons and experiments, and never shows a key', async ({ page }) => {
  await page.goto('/search?q=dropot');
  await expect(page.getByRole('link', { name: 'Dropout', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('range test rate');
  await expect(page.getByText('Experiment', { exact: true }).first()).toBeVisible();
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('Nothing found. Try fewer or other words.')).toBeVisible();
  const index = await (await page.request.get('/api/search-index')).text();
  expect(index).not.toMatch(/"(rationale|correct|misconception)"/);
});

test('a lesson fits a phone and prints without its frame', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/study', '/study/regularisation/weight-decay', '/experiments', '/search?q=l2']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
  }
  await page.goto('/study/regularisation/weight-decay');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
