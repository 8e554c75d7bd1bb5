import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import Database from 'better-sqlite3';
import { test as base, expect, type Page } from 'playwright/test';
import { loadContent } from '#lib/server/content/load.ts';

const { content } = loadContent(path.resolve('content'));
export const bank = [...content.questions.values()];

/** The question that a page asks, found by the words that the learner reads. */
export async function questionOn(page: Page) {
  const stem = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  const entry = bank.find(({ question }) => question.stem.replaceAll('`', '') === stem);
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

/** Goes through the present round to a question, wherever the round has put it. */
export async function goTo(page: Page, id: string) {
  const round = page.url().match(/.*\/practise\/[^/]+/)?.[0];
  for (let position = 1; position === 1 || (await questionOn(page)).id !== id; position++)
    await page.goto(`${round}/${position}`);
}

/** The inputs of the keyed options, or of as many with one of them wrong, and the question they belong to. */
export async function inputsFor(page: Page, right: boolean) {
  const { question } = await questionOn(page);
  if (!('options' in question)) throw new Error(`a ${question.kind} question has no options`);
  const keys = question.options.filter(({ correct }) => correct);
  const wrong = question.options.filter(({ correct }) => !correct);
  const chosen = right ? keys : [...keys.slice(1), ...wrong.slice(0, 1)];
  const role = question.kind === 'multiple-choice' ? 'radio' : 'checkbox';
  const inputs = chosen.map(({ text }) => page.getByRole(role, { name: text.replaceAll('`', ''), exact: true }));
  return { question, inputs };
}

export async function choose(page: Page, right: boolean) {
  const { question, inputs } = await inputsFor(page, right);
  for (const input of inputs) await input.check();
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
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

/** Rows of every table that a visitor can write to, in the database that the tested server uses. */
export function storedRows(): Record<string, number> {
  const db = new Database(path.join(process.env['HOLDOUT_JOURNEYS_DATA'] ?? '', 'holdout.sqlite'), { readonly: true });
  const rows = ['learners', 'attempts', 'answers', 'standings'].map((table) => {
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
