import { expect, expectAccessible, test } from './fixtures.ts';

test('while the JSON is broken the form stays, waits, and leads to what is to be mended', async ({ page }) => {
  await page.goto('/tuner/new');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByLabel('Name', { exact: true }).fill('kept-name');
  const json = page.getByRole('textbox', { name: /^Request/ });
  const sound = await json.inputValue();
  await json.fill(sound.replace('"Strategy"', 'Strategy'));
  const note = page.getByRole('status').filter({ hasText: 'The JSON has to be mended first.' });
  await expect(note).toContainText(/line 4|position \d+/);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('kept-name');
  await expect(page.getByLabel('Name', { exact: true })).toBeDisabled();
  await expect(page.getByText('Comes as soon as the JSON can be read.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create the tuning job' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go to the JSON' }).press('Enter');
  await expect(json).toBeFocused();
  await json.fill(sound);
  await expect(note).toBeHidden();
  await expect(page.getByLabel('Name', { exact: true })).toBeEnabled();
});

test('what was written is there again after going back from the job, and after reading the page anew', async ({
  page,
}) => {
  await page.goto('/tuner/new');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByLabel('Algorithm, with its preset').selectOption('k-nn');
  await page.getByLabel('Name', { exact: true }).fill('gone-and-back');
  await page.getByLabel('Data set').selectOption('iris');
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('gone-and-back');
  await expect(page.getByLabel('Data set')).toHaveValue('iris');
  await expect(page.getByText('It can train this now')).toBeVisible();
  await page.getByRole('button', { name: 'Create the tuning job' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'gone-and-back' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('gone-and-back');
  await expect(page.getByLabel('Data set')).toHaveValue('iris');
  // The name is taken now, which is said beside the button.
  await expect(
    page.getByRole('region', { name: 'This machine’s answer' }).getByText(/already exists\. Choose a different name/),
  ).toBeVisible();
  await page.goto('/tuner/new');
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(/^mlp-/);
});
