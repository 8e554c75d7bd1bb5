import { defaultsOf } from '#lib/experiments/parameters.ts';
import { experiments, slugs } from '#lib/experiments/registry.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

/** Of those that compute longest: whether the page goes on answering while they do. */
const heaviest = ['more-data', 'l2-strength', 'parallel-jobs'];
const hasSeeds = (slug: (typeof slugs)[number]) => 'seeds' in defaultsOf(experiments[slug].parameters);

for (const slug of slugs)
  test(`${slug} runs from its address to a verdict`, async ({ page }) => {
    const { claim } = experiments[slug];
    await page.goto(`/experiments/${slug}${hasSeeds(slug) ? '?seeds=8' : ''}`);
    await expect(page.getByText(claim.says)).toBeHidden();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Run the experiment' }).click();
    const longest = heaviest.includes(slug) ? page.evaluate(longestGap) : 0;
    await expect(page.getByText(hasSeeds(slug) ? /In \d of 8 runs/ : /In 1 of 1 run /)).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByText(claim.says)).toBeVisible();
    await expect(page.getByText(/^(As you predicted|You expected)/)).toBeVisible();
    expect(await longest).toBeLessThan(1000);
    await page
      .getByRole('button', { name: /^Numbers behind/ })
      .last()
      .click();
    await expect(page.getByRole('table').last()).toBeVisible();
    await expectAccessible(page);
  });

/** The longest time, in ms, that the page's own thread did not answer during one second of the run. */
function longestGap(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start > 1000) {
        clearInterval(timer);
        resolve(longest);
      }
    }, 10);
  });
}

test('the same address gives the same verdict', async ({ page }) => {
  const verdicts: string[] = [];
  for (const _ of [1, 2]) {
    await page.goto('/experiments/l1-against-l2?strength=0.05&seeds=8&seed=3');
    await page.getByRole('button', { name: 'Run the experiment' }).click();
    const line = page.getByText(/On average .* from 8 runs/);
    await expect(line).toBeVisible({ timeout: 60_000 });
    verdicts.push((await line.innerText()).replace(/Measured here.*/, ''));
  }
  expect(verdicts[0]).toBe(verdicts[1]);
});

test('the browser counts what Node counts', async ({ page }) => {
  await page.goto('/experiments/learning-rate?seeds=32');
  await page.getByRole('button', { name: 'Run the experiment' }).click();
  await expect(page.getByText('In 32 of 32 runs the middle rate ended lowest.')).toBeVisible({ timeout: 60_000 });
});

test('a setting goes into the address, and a bad address is explained', async ({ page }) => {
  await page.goto('/experiments/l1-against-l2');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByRole('slider', { name: 'Noise' }).press('ArrowRight');
  await expect(page).toHaveURL(/noise=0\.6/);
  await page.goto('/experiments/l1-against-l2?noise=99&magic=1&samples=40.5');
  await expect(page.getByText('noise must be a number from 0 to 2')).toBeVisible();
  await expect(page.getByText('samples must be a whole number from 30 to 400')).toBeVisible();
  await expect(page.getByText(/unknown parameter magic/)).toBeVisible();
  await expectAccessible(page);
});

test('arms that diverge are drawn as diverged, with the reason', async ({ page }) => {
  await page.goto('/experiments/fit-a-line?rate=0.9&seeds=8');
  await page.getByRole('button', { name: 'Run the experiment' }).click();
  await expect(page.getByText(/diverged, the first by .* Each step overshot/).first()).toBeVisible({ timeout: 60_000 });
});

test('the numbers behind a picture can be copied, and kept as a table or an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/experiments/count-the-parameters');
  await page.getByRole('button', { name: 'Run the experiment' }).click();
  await expect(page.getByText(/In 1 of 1 run /)).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^CSV of/ })
      .last()
      .click(),
  ]);
  expect(csv.suggestedFilename()).toBe('count-the-parameters-runs.csv');
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^PNG of/ })
      .last()
      .click(),
  ]);
  expect(image.suggestedFilename()).toBe('count-the-parameters-runs.png');
  await page
    .getByRole('button', { name: /^Copy the numbers/ })
    .last()
    .click();
  await expect(page.getByText('Copied').last()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Seed\t');
});

test('a run can be stopped and started again', async ({ page }) => {
  await page.goto('/experiments/more-data?seeds=64&small=100&large=1000');
  await page.getByRole('button', { name: 'Run the experiment' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page.getByText(/192 runs at work/)).toBeVisible();
});

test('an experiment can be predicted and run by keyboard alone', async ({ page }) => {
  await page.goto('/experiments/dropout?seeds=4');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/In \d of 4 runs/)).toBeVisible({ timeout: 60_000 });
});

test('the list of experiments leads to each', async ({ page }) => {
  await page.goto('/experiments');
  await expectAccessible(page);
  for (const slug of slugs) await expect(page.locator(`a[href="/experiments/${slug}"]`)).toBeVisible();
});
