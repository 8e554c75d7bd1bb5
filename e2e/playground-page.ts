import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

/** Opens the playground and waits until its worker has drawn the untrained network. */
export async function open(page: Page, query = '') {
  await page.goto(`/playground${query && `?${query}`}`);
  await expect(page.getByText('Test loss', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Play' })).toBeEnabled();
}
export const epoch = (page: Page) =>
  page.locator('span', { hasText: /^Epoch$/ }).locator('xpath=following-sibling::span');
export const measure = (page: Page, name: string, side = 0) =>
  page
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .nth(side)
    .locator('xpath=following-sibling::dd');
export const numberOf = async (page: Page, name: string, side = 0) =>
  Number.parseFloat(await measure(page, name, side).innerText());

export async function runToEnd(page: Page) {
  await page.getByLabel('Speed').selectOption('As fast as possible');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Run again' })).toBeVisible({ timeout: 60_000 });
}
