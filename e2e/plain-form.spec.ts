import type { BrowserContext, Page } from 'playwright/test';
import { kinds, typeOf } from '#lib/questions/registry.ts';
import { plainFieldsOf } from '#lib/testing/plain-fields-of.ts';
import { bank, expect, goTo, startRound, test } from './fixtures.ts';

const live = bank.filter(({ question }) => question.status === 'live');
const answer = (page: Page) => page.getByRole('button', { name: 'Answer', exact: true });

/** Gives what a sample holds through native fields, found by their names. */
async function fill(page: Page, fields: readonly [string, string][]) {
  for (const [name, value] of fields) {
    const input = page.locator(`input[name="${name}"]`);
    if ((await input.count()) === 0) await page.locator(`select[name="${name}"]`).selectOption(value);
    else if ((await input.first().getAttribute('type')) === null) await input.fill(value);
    else await page.locator(`input[name="${name}"][value="${value}"]`).check();
  }
}

/** Begins a round and goes to one of its questions, or stays at its first. */
async function beginOn(context: BrowserContext, form: Record<string, string>, id?: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await startRound(page, form));
  if (id !== undefined) await goTo(page, id);
  return page;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of kinds)
    test(`a ${kind} question is answered, right and then wrong`, async ({ context }) => {
      const entry = live.find(({ question }) => question.kind === kind);
      if (!entry) throw new Error(`the bank has no live ${kind} question`);
      const { question, id } = entry;
      const type = typeOf(question);
      const { right, wrong } = type.samples(question);
      for (const [sample, verdict] of [
        [right, /^Right\.$/],
        [wrong, /^Not this time\./],
      ] as const) {
        const page = await beginOn(context, { concept: question.concept }, id);
        const place = page.url();
        await expect(answer(page)).toHaveCount(1);
        await fill(
          page,
          plainFieldsOf(
            type.present(question, (items) => [...items]),
            sample,
          ),
        );
        await answer(page).click();
        await expect(page).toHaveURL(place);
        await expect(page.getByText(verdict)).toBeVisible();
        for (const { explained } of type.read(question))
          for (const { rationale } of explained)
            await expect(page.getByText(rationale.replaceAll('`', '')).first()).toBeVisible();
        await expect(answer(page)).toHaveCount(0);
      }
    });

  test('an answer that is not whole is not taken, and the page says what is missing', async ({ context }) => {
    const entry = live.find(({ question }) => question.kind === 'multiple-response');
    const page = await beginOn(context, { concept: entry?.question.concept ?? '', confidence: 'asked' }, entry?.id);
    await page.getByRole('radio', { name: /^Certain/ }).check();
    await page.getByRole('checkbox').first().check();
    await answer(page).click();
    await expect(page.getByRole('alert')).toHaveText(
      'That answer was not taken: select as many options as the question asks for.',
    );
    await expect(page.getByText(/^0 answered$/)).toBeVisible();
  });

  test('a round with questions open is finished only when that is pressed twice', async ({ context }) => {
    const page = await beginOn(context, { topic: 'regularisation', count: '5', feedback: 'end' });
    await page.getByRole('button', { name: 'Finish the round, leaving 5 open' }).click();
    await page.getByRole('button', { name: 'Go on answering' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: 'Finish the round, leaving 5 open' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Finish the round' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '0 of 5 right' })).toBeVisible();
  });

  test('the search says that it needs script', async ({ page }) => {
    await page.goto('/search?q=dropout');
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  });
});
