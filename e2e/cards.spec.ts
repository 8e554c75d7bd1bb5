import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import { begin, choose, expect, expectAccessible, test } from './fixtures.ts';

const back = (page: Page) => page.getByRole('region', { name: 'Back' });
const article = (page: Page) => page.getByRole('article', { name: 'Card' });
const left = (page: Page, count: number) => expect(page.getByText(`${count} left`, { exact: true })).toBeVisible();

async function sit(page: Page, count: number) {
  await page.goto('/cards/review');
  await left(page, count);
  await expect(page.getByRole('button', { name: 'Show the back' })).toBeEnabled();
}

/** Sees the back and rates by keys, and waits until the server has it. */
async function rate(page: Page, key: string) {
  await page.keyboard.press('Space');
  await expect(back(page)).toBeVisible();
  const stored = page.waitForResponse('**/api/cards/reviews');
  await page.keyboard.press(key);
  return (await stored).status();
}

async function limit(page: Page, newCardsPerDay: number) {
  await page.goto('/cards');
  await page.getByLabel('New cards a day').fill(String(newCardsPerDay));
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Saved.', { exact: false })).toBeVisible();
}

test('a learner reviews by keyboard alone, undoes, reaches the day’s limit, and sees what comes', async ({ page }) => {
  await page.goto('/cards');
  await expect(page.getByRole('heading', { level: 1, name: 'Cards' })).toBeVisible();
  await expect(page.getByRole('img', { name: /cards in 30 days/ })).toBeVisible();
  await expectAccessible(page);
  await limit(page, 3);

  await page.getByRole('link', { name: 'Review 3 cards' }).focus();
  await page.keyboard.press('Enter');
  await left(page, 3);
  await expect(page.getByRole('button', { name: 'Show the back' })).toBeEnabled();
  await expect(back(page)).toBeHidden();
  await expectAccessible(page);
  const first = await article(page).innerText();
  await page.keyboard.press('Enter');
  await expect(back(page)).toBeFocused();
  await expect(page.getByRole('button', { name: /Again\s*1 min/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Good\s*10 min/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lesson' })).toHaveAttribute('href', /^\/study\/[a-z-]+\/[a-z-]+$/);
  await expectAccessible(page);

  await page.keyboard.press('4');
  await left(page, 2);
  const undone = page.waitForResponse('**/api/cards/undo');
  await page.keyboard.press('u');
  expect((await undone).status()).toBe(200);
  await left(page, 3);
  expect(await article(page).innerText()).toBe(first);

  expect(await rate(page, '1')).toBe(201);
  // A card rated Again comes back in the same sitting, after the others.
  await left(page, 3);
  expect(await rate(page, '4')).toBe(201);
  expect(await rate(page, '4')).toBe(201);
  await left(page, 1);
  expect((await article(page).innerText()).replace('Learning', 'New')).toBe(first);
  expect(await rate(page, '4')).toBe(201);
  await expect(page.getByRole('heading', { name: 'Nothing is due now' })).toBeVisible();
  await expect(page.getByText('4 reviews in this sitting')).toBeVisible();
  await expect(page.getByText(/Next: \d cards? from/)).toBeVisible();
  await expectAccessible(page);

  await page.goto('/cards');
  await expect(page.getByText('Nothing is due now.')).toBeVisible();
  await expect(page.getByText('4 reviews done today.', { exact: false })).toBeVisible();
  await expect(page.getByText(/you would be expected to know/)).toBeVisible();
  await page.getByText('Numbers of every day').click();
  await expect(page.getByRole('table', { name: 'Cards of the next 30 days' }).getByRole('row')).toHaveCount(31);
  await limit(page, 5);
  await expect(page.getByRole('link', { name: 'Review 2 cards' })).toBeVisible();
});

test('keys are listed, can be switched off, and bury and suspend can be undone', async ({ page }) => {
  await sit(page, 10);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Single keys are on' }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Space');
  await expect(back(page)).toBeHidden();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: 'Single keys are on' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  const first = await article(page).innerText();
  for (const [key, says] of [
    ['b', 'Buried until tomorrow.'],
    ['s', 'Suspended.'],
  ] as const) {
    const stored = page.waitForResponse('**/api/cards/aside');
    await page.keyboard.press(key);
    expect((await stored).status()).toBe(200);
    await expect(page.getByText(says, { exact: false })).toBeVisible();
    expect(await article(page).innerText()).not.toBe(first);
    const restored = page.waitForResponse('**/api/cards/aside');
    await page.keyboard.press('u');
    expect((await restored).status()).toBe(200);
    expect(await article(page).innerText()).toBe(first);
  }
});

test('a review from a second tab that has not seen the first is refused, and the tab says so', async ({
  page,
  context,
}) => {
  await sit(page, 10);
  await rate(page, '3');
  const second = await context.newPage();
  await sit(second, 10);
  await sit(page, 10);
  const shown = await article(page).innerText();
  expect(await article(second).innerText()).toBe(shown);
  expect(await rate(page, '4')).toBe(201);
  expect(await rate(second, '1')).toBe(409);
  await expect(second.getByText('changed elsewhere', { exact: false })).toBeVisible();
  await left(second, 9);
  expect(await article(second).innerText()).not.toBe(shown);
});

test('reviews go on without a network and arrive once, also when only the reply was lost', async ({ page }) => {
  await sit(page, 10);
  await rate(page, '4');
  await left(page, 9);
  await page.route('**/api/cards/reviews', (route) => route.abort(), { times: 1 });
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByText('There is no connection.', { exact: false })).toBeVisible();
  const arrived: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/cards/reviews')) arrived.push(response.status());
  });
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await left(page, 7);
  await expect.poll(() => arrived).toEqual([201, 201]);

  await page.route(
    '**/api/cards/reviews',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  const repeated = page.waitForResponse('**/api/cards/reviews');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  expect((await (await repeated).json()).outcome).toBe('repeated');
  await left(page, 6);
  await page.reload();
  await left(page, 6);
});

test('a newcomer whose first reply is lost stays one learner', async ({ page }) => {
  await sit(page, 10);
  await page.route(
    '**/api/cards/reviews',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  const repeated = page.waitForResponse('**/api/cards/reviews');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  expect((await (await repeated).json()).outcome).toBe('repeated');
  await page.reload();
  await left(page, 9);
});

test('a card is made of a question once it is answered, not before, and only once', async ({ page }) => {
  const make = (question: string) => page.request.post('/api/cards', { data: { question } });
  const id = 'regularisation/lasso-zeros';
  expect((await make(id)).status()).toBe(403);
  expect((await make('no/such')).status()).toBe(404);
  await begin(page, /on Regularisation/, id);
  expect((await make(id)).status()).toBe(403);
  const { stem } = await choose(page, true);
  await page.getByRole('button', { name: 'Answer' }).click();
  await expect(page.getByText('Right.', { exact: true })).toBeVisible();
  expect((await make(id)).status()).toBe(201);
  const again = await make(id);
  expect([again.status(), (await again.json()).outcome]).toEqual([200, 'repeated']);
  await page.goto('/cards/review');
  await expect(article(page)).toContainText(stem.replaceAll('`', ''));
});

test('cards are found by topic and word, suspended and restored, and crammed without any change', async ({ page }) => {
  await page.goto('/cards/browse');
  await page.getByLabel('Topic').selectOption({ label: 'Regularisation' });
  await page.getByLabel('Words on the card').fill('dropout');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL(/topic=regularisation/);
  await expectAccessible(page);
  const card = page.getByRole('main').getByRole('listitem').first();
  await expect(card).toContainText(/dropout/i);
  await card.getByRole('button', { name: 'Suspend' }).click();
  await expect(card.getByText('Suspended', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'Restore' }).click();
  await expect(card.getByText('New', { exact: true })).toBeVisible();

  await page.goto('/cards/cram?topic=epochs');
  const cards = Number((await page.getByText(/^\d+ left$/).innerText()).split(' ')[0]);
  await expect(page.getByRole('button', { name: 'Show the back' })).toBeEnabled();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await page.keyboard.press('1');
  await left(page, cards);
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await left(page, cards - 1);
  await page.goto('/cards');
  await expect(page.getByText('reviews done today', { exact: false })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Review 10 cards' })).toBeVisible();
});

const review = () => ({ id: randomUUID(), card: 'epochs/definition', rating: 3, revision: 0 });
for (const [name, address, data, status] of [
  ['a rating of five', 'reviews', { ...review(), rating: 5 }, 400],
  ['an unknown field', 'reviews', { ...review(), stability: 9 }, 400],
  ['an unknown card', 'reviews', { ...review(), card: 'no/such' }, 404],
  ['an id that is none', 'reviews', { ...review(), id: '1' }, 400],
  ['a revision from nowhere', 'reviews', { ...review(), revision: 7 }, 409],
  ['the undoing of an unknown review', 'undo', { id: randomUUID(), card: 'epochs/definition', revision: 1 }, 404],
  ['an unknown way to set aside', 'aside', { card: 'epochs/definition', revision: 0, aside: 'burn' }, 400],
] as const)
  test(`${name} is refused with what to do`, async ({ request }) => {
    const response = await request.post(`/api/cards/${address}`, { data });
    expect(response.status()).toBe(status);
    const { problems } = await response.json();
    for (const { where, what, remedy } of problems)
      expect(Math.min(where.length, what.length, remedy.length)).toBeGreaterThan(1);
  });

test('settings out of range are refused', async ({ request }) => {
  const good = { retentionPercent: '90', newCardsPerDay: '10', reviewsPerDay: '100', steps: '1 10' };
  for (const change of [
    { retentionPercent: '99' },
    { newCardsPerDay: '' },
    { reviewsPerDay: '5' },
    { steps: '10 1' },
  ]) {
    const response = await request.post('/api/cards/settings', { form: { ...good, ...change }, maxRedirects: 0 });
    expect(response.status()).toBe(400);
  }
  expect((await request.post('/api/cards/settings', { form: good, maxRedirects: 0 })).status()).toBe(303);
});
