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
    await page.getByRole('button', { name: 'Run without predicting' }).click();
    const line = page.getByText(/On average .* from 8 runs/);
    await expect(line).toBeVisible({ timeout: 60_000 });
    verdicts.push((await line.innerText()).replace(/Measured here.*/, ''));
  }
  expect(verdicts[0]).toBe(verdicts[1]);
});

test('the browser counts what Node counts', async ({ page }) => {
  await page.goto('/experiments/learning-rate?seeds=32');
  await page.getByRole('button', { name: 'Run without predicting' }).click();
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
  await page.getByRole('button', { name: 'Run without predicting' }).click();
  await expect(page.getByText(/diverged, the first by .* Each step overshot/).first()).toBeVisible({ timeout: 60_000 });
});

test('the numbers behind a picture can be copied, and kept as a table or an image', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/experiments/count-the-parameters');
  await page.getByRole('button', { name: 'Run without predicting' }).click();
  await expect(page.getByText(/In 1 of 1 run /)).toBeVisible();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^CSV of/ })
      .first()
      .click(),
  ]);
  expect(csv.suggestedFilename()).toBe('count-the-parameters-runs.csv');
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^PNG of/ })
      .first()
      .click(),
  ]);
  expect(image.suggestedFilename()).toBe('count-the-parameters-runs.png');
  await page
    .getByRole('button', { name: /^Copy the numbers/ })
    .first()
    .click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Seed\t');
});

test('a run can be stopped and started again', async ({ page }) => {
  await page.goto('/experiments/more-data?seeds=64&small=100&large=1000');
  await page.getByRole('button', { name: 'Run without predicting' }).click();
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

test('an arrow key moves a logarithmic slider at every press', async ({ page }) => {
  await page.goto('/experiments/learning-rate');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  const slider = page.getByRole('slider').first();
  const seen = new Set<string | null>();
  for (let press = 0; press < 10; press++) {
    await slider.press('ArrowRight');
    seen.add(await slider.getAttribute('aria-valuetext'));
  }
  expect(seen.size).toBe(10);
});

for (const cores of [1, 4])
  test(`pictures over all runs count every run on a machine with ${cores} cores`, async ({ page }) => {
    await page.addInitScript(
      (count) => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count }),
      cores,
    );
    await page.goto('/experiments/rate-and-batch?seeds=32&epochs=2');
    await page.getByRole('button', { name: 'Run without predicting' }).click();
    await expect(page.getByText(/In \d+ of 32 runs/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('median of 32 runs')).toBeVisible();
  });

test('Back shows the settings that the address has', async ({ page }) => {
  await page.goto('/experiments/l1-against-l2');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  const noise = page.getByRole('slider', { name: 'Noise' });
  await noise.fill('2');
  await expect(page).toHaveURL(/noise=2/);
  await page.getByRole('link', { name: 'Experiments' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Experiments' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/noise=2/);
  await expect(noise).toHaveValue('2');
});

test('a pattern that cannot be run says which part is refused', async ({ page }) => {
  await page.goto('/experiments/capture-the-metric?pattern=%28');
  await page.getByRole('button', { name: 'Run without predicting' }).click();
  await expect(page.getByText(/In 0 of 1 run /)).toBeVisible();
  await expect(page.getByText(/bracket|not a regular expression|Invalid|group/i).first()).toBeVisible();
});

test('tries that are none are refused before the run, with the reason', async ({ page }) => {
  await page.goto('/experiments/you-are-the-tuner?tries=abc');
  await expect(page.getByRole('alert').filter({ hasText: '“abc”: two numbers are wanted' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run without predicting' })).toBeDisabled();
  await expect(page.locator('section[inert]')).toHaveCount(0);
  await page.getByText('Type them all').click();
  await page.getByRole('textbox', { name: 'Your tries' }).fill('0.1 8\n0.01 16');
  await expect(page).toHaveURL(/tries=0\.1\+8%3B\+0\.01\+16/);
  await expect(page.getByRole('button', { name: 'Run without predicting' })).toBeEnabled();
});

test('tries are made one by one with the keyboard, each with its result, and come back after a reload', async ({
  page,
}) => {
  await page.goto('/experiments/you-are-the-tuner?seeds=8');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  const game = page.getByRole('region', { name: /^(Try \d+ of 10|All ten tries are made)$/ });
  const status = game.getByRole('status').filter({ hasText: /^Try \d/ });
  const rows = game.getByRole('table').getByRole('row');
  await page.getByRole('slider', { name: 'Learning rate' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Try 1, learning rate 0\.011, 8 units: a validation loss of 0\.\d+\.$/);
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Try it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Try 2, learning rate 0\.011, 64 units/);
  await expect(page).toHaveURL(/tries=0\.011\+8%3B\+0\.011\+64/);
  await expect(game).not.toContainText(/random/i);
  await expectAccessible(page);
  const results = await game.getByRole('table').innerText();
  await page.reload();
  await expect(rows).toHaveCount(3);
  expect(await game.getByRole('table').innerText()).toBe(results);
  await page.getByRole('button', { name: 'Try it' }).focus();
  for (let made = 3; made <= 10; made++) {
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(made + 1);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'All ten tries are made' })).toBeVisible();
  await expect(rows).toHaveCount(11);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Try 10 of 10' })).toBeVisible();
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Run the experiment' }).press('Enter');
  await expect(page.getByText(/In \d of 8 runs/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('table', { name: 'Your tries', exact: true }).getByRole('row')).toHaveCount(10);
  await page.getByRole('button', { name: 'Start over' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Try 1 of 10' })).toBeVisible();
  await expect(page).toHaveURL(/tuner\?seeds=8$/);
});

test('a prediction stands from Run on, and is asked for again when settings have moved on', async ({ page }) => {
  await page.goto('/experiments/more-data?seeds=16');
  await expect(page.getByRole('button', { name: 'Run the experiment' })).toBeDisabled();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Run the experiment' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await expect(page.getByText(/In \d+ of 16 runs/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('slider', { name: 'First seed' }).press('ArrowRight');
  await expect(page.getByText('These results are of other settings.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('slider', { name: 'First seed' }).press('ArrowLeft');
  await expect(page.getByText('These results are of other settings.')).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a preset is marked while the settings are its own, also when the address brought it', async ({ page }) => {
  await page.goto('/experiments/fit-a-line');
  await expect(page.locator('section[inert]')).toHaveCount(0);
  const preset = page.getByRole('button', { name: 'Too long a step' });
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
  await preset.click();
  await page.reload();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Run without predicting' }).click();
  await expect(page.getByText(/so that the size of the effect has no number/)).toBeVisible({ timeout: 60_000 });
});

test('without scripts the page says so and tells what the experiment asserts', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/experiments/dropout');
  const notice = page.locator('noscript p');
  await expect(notice.first()).toBeVisible();
  await expect(notice).toContainText(['needs JavaScript', 'puts to the test', experiments.dropout.claim.says]);
  await expect(page.locator('section[inert]')).toBeHidden();
  await page.close();
});
