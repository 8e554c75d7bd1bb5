import { typeOf } from '#lib/questions/registry.ts';
import { begin, choose, expect, expectAccessible, goTo, test } from './fixtures.ts';

test('a learner answers, sees why, watches the proof, goes on, and finds the answer kept', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Every answer is an experiment');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Start practising' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Practise' })).toBeVisible();
  await expectAccessible(page);

  await begin(page, /on Regularisation/, 'regularisation/lasso-zeros');
  await expectAccessible(page);

  const question = await choose(page, true);
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
  for (const { explained } of typeOf(question).read(question))
    for (const { rationale } of explained) await expect(page.getByText(rationale.replaceAll('`', ''))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'See it happen' }).click();
  await expect(page.getByText(/It holds\. In \d+ of 16 runs/)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Answer' })).toBeHidden();

  const onward = page.getByRole('link', { name: /Next question|Finish/ });
  const next = new URL((await onward.getAttribute('href')) ?? '', page.url());
  await onward.click();
  await expect(page).toHaveURL(next.href);
  await goTo(page, 'regularisation/ridge-weights');
  await choose(page, false);
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Not this time.', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText(/^2 answers on 2 of/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: /^Regularisation.*1 of 2 right/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '1 of 2 right' })).toBeVisible();
  await expectAccessible(page);
});

test('a question can be answered by keyboard alone', async ({ page }) => {
  await begin(page, /on Regularisation/, 'regularisation/dropout-curves');
  await choose(page, true, 'keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'See it happen' })).toBeFocused();
});

test('an answer whose reply is lost is stored once and found again', async ({ page }) => {
  await begin(page, /on Learning rate/, 'learning-rate/three-curves');
  await choose(page, true);
  await page.route(
    '**/api/answers',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'did not get through' })).toBeVisible();
  const repeated = page.waitForResponse('**/api/answers');
  await page.getByRole('button', { name: 'Answer' }).click();
  expect((await (await repeated).json()).outcome).toBe('repeated');
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
});
