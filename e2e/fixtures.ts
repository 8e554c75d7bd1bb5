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

/** Ticks the keyed options, or so many wrong ones, by their texts. */
export async function choose(page: Page, right: boolean) {
  const { question } = await questionOn(page);
  const keys = question.options.filter(({ correct }) => correct);
  const wrong = question.options.filter(({ correct }) => !correct);
  const chosen = right ? keys : [...keys.slice(1), ...wrong.slice(0, 1)];
  for (const { text } of chosen) await page.getByLabel(text.replaceAll('`', ''), { exact: false }).first().check();
  return question;
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
