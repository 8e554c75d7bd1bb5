import { expect, expectAccessible, test } from './fixtures.ts';

const phone = { width: 390, height: 844 };
const places = ['Study', 'Practise', 'Cards', 'Experiments', 'Playground', 'Tuner', 'Progress'];

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('the menu names where one is, opens by keyboard, and leads to every place', async ({ page }) => {
    await page.goto('/progress');
    const menu = page.locator('header summary');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(menu).toHaveText('Menu: Progress');
    await expect(links).toHaveCount(0);
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(links).toHaveText(places);
    for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
    await expect(links.filter({ hasText: 'Progress' })).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(links).toHaveCount(0);
    await expect(menu).toBeFocused();
    await menu.click();
    await links.filter({ hasText: 'Practise' }).click();
    await expect(page).toHaveURL(/\/practise$/);
    await expect(menu).toHaveText('Menu: Practise');
    await expect(links).toHaveCount(0);
  });

  test('a press beside the open menu closes it', async ({ page }) => {
    await page.goto('/practise');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(page.getByRole('combobox', { name: 'Topic' })).toBeVisible();
    await expect(async () => {
      await page.locator('header summary').click();
      await expect(links).toHaveCount(places.length, { timeout: 1000 });
      await page.mouse.click(195, 800);
      await expect(links).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  });

  test('no place scrolls sideways', async ({ page }) => {
    for (const place of ['/', ...places.map((name) => `/${name.toLowerCase()}`)]) {
      await page.goto(place);
      const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(spare, place).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('on a phone without script', () => {
  test.use({ viewport: phone, javaScriptEnabled: false });

  test('the menu opens', async ({ page }) => {
    await page.goto('/practise');
    await page.locator('header summary').click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Progress' }).click();
    await expect(page).toHaveURL(/\/progress$/);
  });
});
