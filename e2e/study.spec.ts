import { bank, beginRound, choose, concepts, expect, expectAccessible, roundOf, test, topics } from './fixtures.ts';

test('a learner reads a lesson, looks a term up, watches it happen and goes on', async ({ page }) => {
  await page.goto('/study');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Weight decay', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Weight decay' })).toBeVisible();
  await expect(page.locator('math').first()).toBeVisible();
  await expectAccessible(page);

  // The pointer rests where the link to the lesson was, which may be on another term.
  await page.mouse.move(0, 0);
  const term = page.locator('article a[href="/study/networks/optimisers"]').first();
  await term.focus();
  await expect(page.getByRole('tooltip').filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press('Tab');

  await page.getByRole('button', { name: 'See it happen' }).click();
  await expect(page.getByText(/It holds\. In \d+ of \d+ runs/)).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Lessons' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/\/study\/regularisation\/batch-normalisation/);
});

test('a lesson leads to questions on its concept alone', async ({ page }) => {
  await page.goto('/study/regularisation/l2');
  await page.getByRole('button', { name: /Practise \d questions? on this/ }).click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await expect(page.getByText(/Question 1 of/)).toContainText(
    `of ${bank.filter(({ question }) => question.concept === 'regularisation/l2').length}`,
  );
});

test('the page of an exam says whether it is still offered, its domains and weights, its format and its sources', async ({
  page,
}) => {
  await page.goto('/study/exams/mla-c01');
  await expect(page.getByText('ended on 2026-09-28', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /Question types/ })).toContainText('case study');
  await expect(page.getByRole('row', { name: /^Valid/ })).toContainText('until 2026-09-28');
  const domain = page.getByRole('listitem').filter({ hasText: 'ML model development' });
  const serving = bank.filter(({ question }) => question.objectives.some((name) => /^mla-c01:2\./.test(name)));
  await expect(domain).toContainText('26 %');
  await expect(domain).toContainText(`${serving.length} questions here`);
  await expect(page.getByRole('link', { name: 'MLA-C01 exam guide, domain 2' })).toHaveAttribute('href', /^https:/);
  await expectAccessible(page);
  expect((await page.request.get('/study/exams/none')).status()).toBe(404);
});

test('a reading path begins with what a hyperparameter is, and its lessons keep to it', async ({ page }) => {
  await page.goto('/study/exams/mla-c02');
  const first = page.locator('#path').getByRole('link').first();
  await expect(first).toHaveText('Hyperparameter');
  await expect(page.locator('#path details:not([open])').first()).toBeVisible();
  await first.click();
  await expect(page.getByRole('link', { name: /MLA-C02 reading path, 1 of \d+/ })).toBeVisible();
  const next = page.getByRole('navigation', { name: 'Lessons' }).getByRole('link').last();
  await expect(next).toHaveAttribute('href', /\?path=mla-c02$/);
  await next.click();
  await expect(page.getByRole('link', { name: /MLA-C02 reading path, 2 of \d+/ })).toBeVisible();
  await page.goto('/study/regularisation/l2?path=none');
  await expect(page.getByRole('navigation', { name: 'Lessons' }).getByRole('link').last()).not.toHaveAttribute(
    'href',
    /path=/,
  );
});

test('a lesson says which of the exams that ask for it are over', async ({ page }) => {
  await page.goto('/study/regularisation/l2');
  await expect(page.getByText(/Asked for by/)).toHaveText(
    'Asked for by AIF-C01 4.1.6; MLA-C02 2.2.5; MLA-C01 2.2 (ended 2026-09-28); MLS-C01 3.4 (ended 2026-03-31).',
  );
});

test('a lesson whose questions were all answered right is ticked, in the guide and in a path', async ({ page }) => {
  const concept = [...concepts.values()]
    .filter(({ objectives }) => objectives.some((name) => name.startsWith('mla-c02:')))
    .map(({ id, title }) => ({ id, title, own: bank.filter(({ question }) => question.concept === id) }))
    .filter(({ own }) => own.every(({ question }) => question.kind === 'multiple-choice'))
    .toSorted((a, b) => a.own.length - b.own.length)[0];
  if (!concept) throw new Error('every concept has a question of another kind');
  const lesson = () =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: concept.title, exact: true }) });
  await beginRound(page, { concept: concept.id });
  const round = roundOf(page);
  for (const at of concept.own.keys()) {
    await page.goto('/study');
    await expect(lesson().getByText('questions answered right')).toHaveCount(0);
    await page.goto(`${round}/${at + 1}`);
    await choose(page, true);
    await page.getByRole('button', { name: 'Answer' }).click();
    await expect(page.getByText('Right.', { exact: true })).toBeVisible();
  }
  await page.goto('/study');
  await expect(lesson().getByText('questions answered right')).toHaveCount(1);
  await page.goto('/study/exams/mla-c02');
  await expect(page.locator('#path').getByText('questions answered right')).toHaveCount(1);
});

test('the study guide leads to each topic, and the links stay in sight on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/study');
  const jumps = page.getByRole('navigation', { name: 'Topics' });
  await expect(jumps.getByRole('link')).toHaveCount(topics.length);
  await jumps.getByRole('link', { name: /Search strategies/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Search strategies' })).toBeInViewport();
  await expect(jumps.getByRole('link', { name: /Keras Tuner/ })).toBeInViewport();
});

test('search forgives a slip, finds lessons and experiments, and never shows a key', async ({ page }) => {
  await page.goto('/search?q=dropot');
  await expect(page.getByRole('link', { name: 'Dropout', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('range test rate');
  await expect(page.getByText('Experiment', { exact: true }).first()).toBeVisible();
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('Nothing found. Try fewer or other words.')).toBeVisible();
  const index = await (await page.request.get('/api/search-index')).text();
  expect(index).not.toMatch(/"(rationale|correct|misconception)"/);
});

test('search begins a round with the question that it found, and names its topic, not its concept', async ({
  page,
}) => {
  await page.goto('/search?q=fault detection three hours on one instance forty jobs');
  const hit = page.getByRole('listitem').filter({ hasText: 'A team plans a week of tuning' });
  await expect(hit).toContainText('SageMaker Automatic Model Tuning');
  await expect(hit).not.toContainText('Best practices of tuning');
  await hit.getByRole('button').press('Enter');
  await expect(page.getByText('Question 1 of 1')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A team plans a week of tuning');
});

test('search answers the queries of exam takers with the lesson', async ({ page }) => {
  for (const [query, title] of [
    ['vanishing gradients', 'Initial weights'],
    ['lasso vs ridge', 'L1 regularisation (lasso)'],
    ['why is my loss nan', 'A learning rate that is too high'],
  ] as const) {
    await page.goto(`/search?q=${query}`);
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
});

test('a lesson fits a phone and prints without its frame', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [
    '/study',
    '/study/exams/mla-c02',
    '/study/regularisation/weight-decay',
    '/experiments',
    '/search?q=l2',
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
  }
  await page.goto('/study/regularisation/weight-decay');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a lesson is printed in dark letters, also when the dark theme was chosen', async ({ page }) => {
  await page.goto('/study/regularisation/weight-decay');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  const colours = () =>
    page.evaluate(() =>
      [document.querySelector('article header p'), document.querySelector('h1')].map(
        (each) => each && getComputedStyle(each).color,
      ),
    );
  await expect.poll(colours).toEqual(['rgb(90, 96, 105)', 'rgb(28, 31, 36)']);
});
