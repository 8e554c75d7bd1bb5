import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';
import { epoch, numberOf, open, runToEnd } from './playground-page.ts';

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
  expect((await readFile(await (await saved).path(), 'utf8')).split('\n').slice(0, 2)).toEqual([
    'x1,x2,label',
    '0,0,left',
  ]);
});

test('a blank last line does no harm, and a file that is too large is told by its size', async ({ page }) => {
  await open(page);
  const box = page.getByRole('textbox', { name: 'Points as CSV' });
  await box.fill('1,2,a\n3,4,b\n5,6,a\n7,8,b\n\n');
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.getByText('4 points read.')).toBeVisible();
  const large = Buffer.alloc(2_500_000, 'x');
  await page.getByLabel('Open a CSV file').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: large });
  await expect(page.getByText('the file: it has 2.5 MB, at most 1 MB.')).toBeVisible();
});

test('points of your own outlast a reload, and where there are none the page says so', async ({ page, context }) => {
  await open(page, 'data=plane&points=20');
  await page.getByRole('button', { name: 'Draw on these points' }).click();
  await expect(page.getByText(/; 20 points$/)).toBeVisible();
  await page.getByLabel('Value of the next point').press('ArrowLeft');
  await page.getByRole('button', { name: 'Place a point of value 0.9' }).press('Enter');
  await expect(page.getByText(/; 21 points$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/; 21 points$/)).toBeVisible();
  await expect(page.getByText('Test R²', { exact: true })).toBeVisible();
  const other = await context.newPage();
  await open(other, 'data=own');
  await expect(other.getByText(/this tab has none, so the circle stands in/)).toBeVisible();
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
