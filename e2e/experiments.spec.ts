import { experiments, slugs } from '#lib/experiments/registry.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

for (const slug of slugs)
  test(`${slug} runs from its address to a verdict and never blocks the page`, async ({ page }) => {
    await page.goto(`/experiments/${slug}?seeds=8`);
    await page.getByRole('button', { name: 'Run the experiment' }).click();
    const longest = page.evaluate(longestGap);
    await expect(page.getByText(/In \d of 8 runs/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(experiments[slug].claim.says)).toBeVisible();
    expect(await longest).toBeLessThan(1000);
    await page.getByText('Numbers', { exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
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
    const line = page.getByText(/On average .* from 8 pairs of runs/);
    await expect(line).toBeVisible({ timeout: 60_000 });
    verdicts.push((await line.innerText()).replace(/Measured here.*/, ''));
  }
  expect(verdicts[0]).toBe(verdicts[1]);
});

test('a setting goes into the address, and a bad address is explained', async ({ page }) => {
  await page.goto('/experiments/l1-against-l2');
  await page.getByRole('slider', { name: 'Noise' }).press('ArrowRight');
  await expect(page).toHaveURL(/noise=0\.6/);
  await page.goto('/experiments/l1-against-l2?noise=99&magic=1');
  await expect(page.getByText('noise must be a number from 0 to 2')).toBeVisible();
  await expect(page.getByText(/unknown parameter magic/)).toBeVisible();
  await expectAccessible(page);
});

test('a run can be stopped and started again', async ({ page }) => {
  await page.goto('/experiments/more-data?seeds=64');
  await page.getByRole('button', { name: 'Run the experiment' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page.getByText(/192 networks are training/)).toBeVisible();
});

test('the list of experiments leads to each', async ({ page }) => {
  await page.goto('/experiments');
  await expectAccessible(page);
  for (const slug of slugs) await expect(page.locator(`a[href="/experiments/${slug}"]`)).toBeVisible();
});
