import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import type { Download } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { epoch, measure, numberOf, open, runToEnd } from './playground-page.ts';

test('a preset is trained, its loss falls, and the page says why it ended', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Three classes' }).click();
  await expect(page.getByText(/share the plane by softmax/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Confusions' })).toBeVisible();
  const before = await numberOf(page, 'Test loss');
  await runToEnd(page);
  expect(await numberOf(page, 'Test loss')).toBeLessThan(before / 2);
  expect(await numberOf(page, 'Test accuracy')).toBeGreaterThan(90);
  await expect(page.getByText('All epochs are done.')).toBeVisible();
  await expect(epoch(page)).toHaveText('01000');
  await page.getByText('Losses as a table').click();
  await page.getByText('Weights as a table').click();
  await page.getByLabel('Explain every control').check();
  await expectAccessible(page);
});

test('Back shows the settings that its address says, and so does a link to the page itself', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Two spirals' }).check();
  await expect(page).toHaveURL(/\?data=spiral$/);
  await page.getByRole('link', { name: 'Study' }).click();
  await expect(page).toHaveURL(/\/study/);
  await page.goBack();
  await expect(page).toHaveURL(/\?data=spiral$/);
  await expect(page.getByRole('radio', { name: 'Two spirals' })).toBeChecked();
  await page.getByLabel('Main').getByRole('link', { name: 'Playground' }).click();
  await expect(page).toHaveURL(/\/playground$/);
  await expect(page.getByRole('radio', { name: 'Circle' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Two spirals' })).toBeChecked();
});

test('a preset that an address brings is marked, until the settings move on', async ({ page }) => {
  await open(page, 'data=three-arms&noise=0.05&hidden=8.8&optimiser=adam&rate=0.01&epochs=1000');
  const preset = page.getByRole('button', { name: 'Three classes' });
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/thirty noisy points and far too many neurons/i)).toBeVisible();
  await page.getByLabel('Activation').selectOption('ReLU');
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
});

test('another way to draw the output leaves the run as it is', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Step' }).click();
  await expect(epoch(page)).toHaveText('00001');
  await page.getByRole('combobox', { name: 'Output' }).selectOption('Flat');
  await expect(page).toHaveURL(/output=flat$/);
  await page.getByRole('button', { name: 'Step' }).click();
  await expect(epoch(page)).toHaveText('00002');
});

test('a run that a change interrupts is listed with the reason; a new learning rate interrupts none', async ({
  page,
}) => {
  await open(page, 'epochs=20000');
  await page.getByLabel('Speed').selectOption('50 epochs a second');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(epoch(page)).not.toHaveText(/^000[0-2]/);
  await page.getByRole('slider', { name: 'Learning rate' }).press('ArrowRight');
  await expect(page).toHaveURL(/rate=0\.12/);
  await expect(page.getByText('A run is noted here')).toBeVisible();
  // The worker hears of the rate between two frames.
  const heard = Number(await epoch(page).innerText()) + 25;
  await expect.poll(async () => Number(await epoch(page).innerText())).toBeGreaterThan(heard);
  await page.getByLabel('Activation').selectOption('ReLU');
  const first = page.getByRole('row', { name: /^1 / });
  await expect(first).toContainText('a setting was changed');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(epoch(page)).not.toHaveText('00000');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('row', { name: /^2 / })).toContainText('paused');
  await expect(page.getByRole('row', { name: /^2 / })).toContainText('%');
  await expect(first).toContainText(/began at 0\.1, changed after epoch \d+/);
});

test('a neuron is shown large in the output, by pointer and by keyboard', async ({ page }) => {
  await open(page);
  const large = page.getByRole('img', { name: 'What neuron 1.1 makes of the plane' });
  await page.getByRole('button', { name: 'Show neuron 1.1 large' }).hover();
  await expect(large).toBeVisible();
  await page.getByRole('heading', { name: 'Output' }).hover();
  await expect(large).toBeHidden();
  await page.getByRole('button', { name: 'Show x₁ large' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /large$/ }).and(page.locator(':focus'))).toHaveCount(1);
  await expect(large).toBeVisible();
});

test('step by step, and again from the same start to the same numbers', async ({ page }) => {
  await open(page, 'data=spiral');
  const readings: string[][] = [];
  for (const _ of [1, 2]) {
    const losses: string[] = [];
    for (const at of [1, 2, 3]) {
      await page.getByRole('button', { name: 'Step' }).click();
      await expect(epoch(page)).toHaveText(`0000${at}`);
      losses.push(await measure(page, 'Test loss').innerText(), await measure(page, 'Training loss').innerText());
    }
    readings.push(losses);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(epoch(page)).toHaveText('00000');
  }
  expect(readings[0]).toEqual(readings[1]);
  await page.getByRole('button', { name: 'New seed' }).click();
  await expect(page).toHaveURL(/seed=2/);
  await page.getByRole('button', { name: 'Step' }).click();
  await expect(epoch(page)).toHaveText('00001');
  const other = [await measure(page, 'Test loss').innerText(), await measure(page, 'Training loss').innerText()];
  expect(other).not.toEqual(readings[0]?.slice(0, 2));
});

test('weights are edited by keyboard, by a press on a line and in the table, and the run goes on and says so', async ({
  page,
}) => {
  await open(page, 'hidden=2');
  await page.getByRole('button', { name: 'Step' }).click();
  await expect(epoch(page)).toHaveText('00001');
  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const field = page.getByRole('spinbutton', { name: 'Weight x₁ → neuron 1.1' });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('2.5');
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expect(picture).toBeFocused();
  await expect(page.getByText('x₁ → neuron 1.1: 2.5')).toBeVisible();
  await expect(page.getByText('Weights edited by hand at epoch 1. Edits are not part of the address.')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  await expect(page.getByText('x₁ → neuron 1.1: 2.5')).toBeVisible();
  const line = picture.locator('[data-link] path[pointer-events=stroke]').first();
  await line.dispatchEvent('click');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('2.5');
  await page.keyboard.press('Escape');
  await page.getByText('Weights as a table').click();
  const before = await measure(page, 'Test loss').innerText();
  const bias = page.getByRole('spinbutton', { name: 'Bias of output' });
  await bias.fill('-3');
  await bias.press('Enter');
  await expect(measure(page, 'Test loss')).not.toHaveText(before);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Step' }).click();
  await expect(epoch(page)).toHaveText('00002');
  await expect(bias).not.toHaveValue('-3');
  await page.getByLabel('Speed').selectOption('5 epochs a second');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(epoch(page)).not.toHaveText('00002');
  await bias.fill('4');
  await bias.press('Enter');
  await expect(page.getByText(/^Weights edited by hand at epochs 1 and \d+\./)).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('row', { name: /^1 / })).toContainText(/weights edited by hand at epochs 1 and \d+/);
  await expect(page).toHaveURL(/\?hidden=2$/);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByText(/^Weights edited by hand/)).toBeHidden();
});

test('two settings train side by side, and what differs is said', async ({ page }) => {
  await open(page, 'data=xor&noise=0&hidden=none&epochs=300');
  await page.getByRole('button', { name: 'Compare with a second setting' }).click();
  await expect(page.getByText('A and B are the same')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Set B' })).toBeChecked();
  await page.getByRole('button', { name: 'Add a layer' }).click();
  await expect(page.getByText('A none, B 4 neurons')).toBeVisible();
  await expect(page).toHaveURL(/b\.hidden=4/);
  await runToEnd(page);
  await expect(page.getByRole('img', { name: /^[AB]: decisions over the plane after 300 epochs/ })).toHaveCount(2);
  expect(await numberOf(page, 'Test accuracy', 0)).toBeLessThan(75);
  expect(await numberOf(page, 'Test accuracy', 1)).toBeGreaterThan(90);
  await expect(page.getByRole('row', { name: /Hidden layers none/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Copy A to B' }).click();
  await expect(page.getByText('A and B are the same')).toBeVisible();
});

test('an address brings back the settings, and a bad one is explained', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Two moons' }).check();
  await page.getByRole('slider', { name: 'Learning rate' }).press('ArrowRight');
  await page.getByLabel('Activation').selectOption('ReLU');
  await expect(page).toHaveURL(/data=moons&activation=relu&rate=0\.12$/);
  await open(page, new URL(page.url()).search.slice(1));
  await expect(page.getByRole('radio', { name: 'Two moons' })).toBeChecked();
  await expect(page.getByLabel('Activation')).toHaveValue('relu');
  await open(page, 'rate=99&hidden=3&magic=1&data=xor&data=moons');
  await expect(page.getByText('rate must be a number from 0.00001 to 10')).toBeVisible();
  await expect(page.getByText(/unknown: magic/)).toBeVisible();
  await expect(page.getByText('3 in layer 1')).toBeVisible();
  await expectAccessible(page);
});

test('numbers that run away are explained, and the last sound picture stays', async ({ page }) => {
  await open(page, 'data=hills&hidden=8&activation=relu&rate=3&l2=1');
  await runToEnd(page);
  await expect(page.getByText(/It diverged in epoch \d+\. Probably because:/)).toBeVisible();
  await expect(page.getByText(/L2 penalty × learning rate is 3, more than 2/)).toBeVisible();
  await expect(page.getByText(/Diverged; this is epoch \d+/)).toBeVisible();
  await expect(measure(page, 'Test loss')).toHaveText('no number');
  await expect(measure(page, 'Test R²')).toHaveText('no number'); // not that of the earlier picture
  await expectAccessible(page);
});

test('the model and the run can be taken away: TensorFlow.js opens the one, JSON the other', async ({ page }) => {
  await open(page, 'data=three-clusters&features=x1.x2.x1x2&epochs=50');
  await runToEnd(page);
  const files: Download[] = [];
  page.on('download', (download) => files.push(download));
  await page.getByRole('button', { name: 'Download the model' }).click();
  await page.getByRole('button', { name: 'Download the run' }).click();
  await expect
    .poll(() => files.map((file) => file.suggestedFilename()).sort())
    .toEqual(['model.json', 'run.json', 'weights.bin']);
  const file = async (name: string) => (await files.find((each) => each.suggestedFilename() === name)?.path()) ?? '';
  const { modelTopology, weightsManifest } = JSON.parse(await readFile(await file('model.json'), 'utf8'));
  const weightData = new Uint8Array(await readFile(await file('weights.bin'))).buffer;
  const model = await tf.loadLayersModel(
    tf.io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData }),
  );
  const chances = (model.predict(tf.tensor2d([[1, 1, 1]])) as tf.Tensor).dataSync();
  expect(chances).toHaveLength(3);
  expect(chances[0]).toBeGreaterThan(0.9); // the first cluster lies to the upper right
  const run = JSON.parse(await readFile(await file('run.json'), 'utf8'));
  expect(run).toMatchObject({ format: 'holdout-playground-run', seed: 1, epochs: 50, data: 'three-clusters' });
  expect(run.models[0].curve).toHaveLength(51);
});

test('without a script the page says that it needs one', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/playground');
  // Playwright reads no text of a noscript element, but sees it.
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});

test('on a phone the settings are folded beneath Play, which stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const rate = page.getByRole('slider', { name: 'Learning rate' });
  await expect(rate).toBeHidden();
  await page.getByRole('button', { name: /^Learning rate 0\.1/ }).click();
  await expect(rate).toBeVisible();
  await page.getByRole('heading', { name: 'Take it away' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Loss by epoch' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
});

test('fits a small phone in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, 'data=five-clusters&hidden=8.8.8.8.8.8&epochs=10&b.rate=1');
    await runToEnd(page);
    const table = page.getByText('Weights as a table');
    await table.click();
    await expect(page.getByRole('spinbutton', { name: 'Bias of neuron 6.8' })).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await table.click();
    await expectAccessible(page);
  }
});
