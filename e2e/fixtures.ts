import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import Database from 'better-sqlite3';
import { test as base, expect, type Page } from 'playwright/test';
import { typeOf } from '#lib/questions/registry.ts';
import { loadContent } from '#lib/server/content/load.ts';
import { giveAnswer, type Hand } from './give-answer.ts';

const { content } = loadContent(path.resolve('content'));
export const bank = [...content.questions.values()];
export const { concepts, topics } = content;

const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** The question that a page asks, found by the words that the learner reads. */
export async function questionOn(page: Page) {
  const stem = plain(await page.getByRole('heading', { level: 1 }).innerText());
  const entry = bank.find(({ question }) => plain(question.stem) === stem);
  if (!entry) throw new Error(`no question of the bank has the stem "${stem}"`);
  return entry;
}

/** Begins a round on a topic and goes to one question of it. */
export async function begin(page: Page, topic: RegExp, id: string) {
  await page.goto('/practise');
  await page.getByRole('button', { name: topic }).click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await goTo(page, id);
}

/** Begins a round as a form with these fields would; gives the address of its first question. */
export async function startRound(page: Page, form: Record<string, string>): Promise<string> {
  const response = await page.request.post('/api/attempts', { form, maxRedirects: 0 });
  expect(response.status()).toBe(303);
  return response.headers()['location'] ?? '';
}

/** Begins a round and opens its first question. */
export async function beginRound(page: Page, form: Record<string, string>) {
  await page.goto(await startRound(page, form));
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
}

/** The address of the round that a page belongs to. */
export const roundOf = (page: Page): string => page.url().match(/.*\/practise\/[^/]+/)?.[0] ?? '';

/** Goes to a question of the present round by the list of its questions, wherever the round has put it. */
export async function goTo(page: Page, id: string) {
  const stem = plain(bank.find((entry) => entry.id === id)?.question.stem ?? id);
  await page.goto(roundOf(page));
  await page.getByRole('listitem').filter({ hasText: stem }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: stem, exact: true })).toBeVisible();
}

/** The sample answer of the question that a page asks, right or wrong, given through the page. */
export async function choose(page: Page, right: boolean, by: Hand = 'mouse') {
  const { question } = await questionOn(page);
  const type = typeOf(question);
  const samples = type.samples(question);
  // What the view loads late must be there before anything is given.
  await expect(page.locator('form fieldset, form input').first()).toBeEnabled();
  await giveAnswer(
    page.locator('main'),
    type.present(question, (items) => [...items]),
    right ? samples.right : samples.wrong,
    by,
  );
  return question;
}

const hidden = new Set(['rationale', 'misconception', 'shows', 'none', 'because', 'note']);

/** Every text of a question that nobody may see before the answer. */
export function secretsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    hidden.has(name) && typeof value === 'string' ? [value] : secretsOf(value),
  );
}

export async function expectAccessible(page: Page) {
  // A navigation that is still under way has taken the old title off.
  await expect(page).toHaveTitle(/./);
  // Without frames the older mode sees the same in half the time; with one it would look past it.
  expect(await page.locator('iframe, frame').count()).toBe(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

/** Rows of every table that a visitor can write to, in the database that the tested server uses. */
export function storedRows(): Record<string, number> {
  const db = new Database(path.join(process.env['HOLDOUT_JOURNEYS_DATA'] ?? '', 'holdout.sqlite'), { readonly: true });
  const rows = ['learners', 'attempts', 'answers', 'standings', 'flags', 'reports'].map((table) => {
    const { count } = db.prepare(`select count(*) as count from ${table}`).get() as { count: number };
    return [table, count] as const;
  });
  db.close();
  return Object.fromEntries(rows);
}

/** Fails a journey whose pages log an error or break the content security policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => {
        // A journey that cuts the network itself is told of it in this way.
        if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED')) heard.push(message.text());
      });
      page.on('pageerror', ({ message }) => heard.push(message));
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
