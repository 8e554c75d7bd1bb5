import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import type { Download, Page } from 'playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

/** Opens the playground and waits until its worker has drawn the untrained network. */
async function open(page: Page, query = '') {
  await page.goto(`/playground${query && `?${query}`}`);
  await expect(page.getByText('Test loss', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Play' })).toBeEnabled();
}
const epoch = (page: Page) => page.locator('span', { hasText: /^Epoch$/ }).locator('xpath=following-sibling::span');
const measure = (page: Page, name: string, side = 0) =>
  page
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .nth(side)
    .locator('xpath=following-sibling::dd');
const numberOf = async (page: Page, name: string, side = 0) =>
  Number.parseFloat(await measure(page, name, side).innerText());

async function runToEnd(page: Page) {
  await page.getByLabel('Speed').selectOption('As fast as possible');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Run again' })).toBeVisible({ timeout: 60_000 });
}

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

test('a table with a fault is refused line by line, and read when it is mended', async ({ page }) => {
  await open(page);
  const lines = Array.from({ length: 20 }, (_, at) => `${at * 10};${(at * 7) % 20};${at < 10 ? 'left' : 'right'}`);
  const box = page.getByRole('textbox', { name: 'Points as CSV' });
  await box.fill(['x1;x2;label', ...lines.with(4, '40;zwei;left')].join('\n'));
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(
    page.getByText('line 6, column 2 (x2): “zwei” is no number. Write a number such as -1.5 or 2e3.'),
  ).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Your own data' })).not.toBeChecked();
  await box.fill(['x1;x2;label', ...lines].join('\n'));
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.getByText('20 points read.')).toBeVisible();
  await expect(page.getByText('20 points, classes left, right')).toBeVisible();
  await expect(page.getByText(/The plane shows x1 from/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Your own data' })).toBeChecked();
  await runToEnd(page);
  expect(await numberOf(page, 'Test accuracy')).toBeGreaterThan(80);
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the points as CSV' }).click();
  expect((await textOf(await saved)).split('\n').slice(0, 2)).toEqual(['x1,x2,label', '0,0,left']);
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
  await expectAccessible(page);
});

async function textOf(download: Download) {
  return readFile(await download.path(), 'utf8');
}

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

test('everything goes by keyboard alone: points are drawn, a run is stepped, played and paused', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Draw on these points' }).press('Enter');
  await expect(page.getByText(/; 400 points$/)).toBeVisible();
  await page.getByRole('button', { name: 'Remove all points' }).press('Enter');
  await expect(page.getByText(/There are too few points yet/)).toBeVisible();
  const pad = page.getByRole('button', { name: /^Place a point of class/ });
  const draw = async (moves: string[]) => {
    await pad.focus();
    for (const key of moves) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  };
  await draw(['ArrowLeft', 'ArrowLeft', 'ArrowLeft']);
  await draw(['ArrowUp']);
  await page.getByRole('radio', { name: 'a', exact: true }).press('ArrowRight');
  await draw(['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']);
  await draw(['ArrowUp']);
  await expect(page.getByText('Cross at 0.4, 0.4; 4 points')).toBeVisible();
  await expect(page.getByText(/There are too few points yet/)).toBeHidden();
  await page.getByRole('button', { name: 'Step' }).press('Space');
  await expect(epoch(page)).toHaveText('00001');
  await page.getByLabel('Speed').selectOption('5 epochs a second');
  await page.getByRole('button', { name: 'Play' }).press('Space');
  await page.getByRole('button', { name: 'Pause' }).press('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeFocused();
  await page.getByRole('application', { name: /^Network of 2 features/ }).press('ArrowRight');
  await expect(page.getByText(/x₁ → neuron 1\.1: −?\d/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^\d+ / })).not.toHaveCount(0);
});

test('points are drawn by pointer too, of a new class as well', async ({ page }) => {
  await open(page, 'data=own');
  const pad = page.getByRole('button', { name: /^Place a point of class/ });
  const box = await pad.boundingBox();
  for (const [name, x, y] of [
    ['a', 0.2, 0.2],
    ['a', 0.25, 0.3],
    ['b', 0.8, 0.75],
    ['b', 0.7, 0.8],
  ] as const) {
    await page.getByRole('radio', { name, exact: true }).check();
    await pad.click({ position: { x: x * (box?.width ?? 0), y: y * (box?.height ?? 0) } });
  }
  await page.getByRole('button', { name: 'New class' }).click();
  await pad.click();
  await expect(page.getByText(/^Cross at .*; 5 points$/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Confusions' })).toBeVisible();
  await page.getByRole('button', { name: 'Take back the last point' }).click();
  await expect(page.getByText('4 points, classes a, b, c')).toBeVisible();
});

test('fits a small phone in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, 'data=five-clusters&hidden=8.8.8.8.8.8&epochs=10&b.rate=1');
    await runToEnd(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  }
});
