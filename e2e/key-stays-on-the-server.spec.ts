import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bank, expect, secretsOf, test } from './fixtures.ts';

const secrets = bank.flatMap(({ question }) => secretsOf(question));

/** A piece of each secret that survives every kind of escaping: its longest run of letters and spaces. */
const traces = secrets
  .map((text) => text.match(/[A-Za-z ]+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '')
  .filter(({ length }) => length > 16);
const leaks = (text: string) => traces.filter((trace) => text.includes(trace));

test('every question has traces to look for', () => {
  expect(traces.length).toBeGreaterThan(bank.length * 4);
});

test('no page, payload or response tells a key or a rationale before the answer', async ({ page }) => {
  const heard: { url: string; text: string }[] = [];
  page.on('response', async (response) => {
    const text = await response.text().catch(() => '');
    heard.push({ url: response.url(), text });
  });
  await page.goto('/practise');
  await page.getByRole('button', { name: /Mix all/ }).click();
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  const [, attempt] = new URL(page.url()).pathname.match(/practise\/([^/]+)/) ?? [];
  for (let position = 1; position <= bank.length; position++) {
    const address = `/practise/${attempt}/${position}`;
    for (const headers of [{}, { RSC: '1' }]) {
      const text = await (await page.request.get(address, { headers })).text();
      heard.push({ url: address, text });
      expect(text).toContain('Question');
    }
  }
  for (const { url, text } of heard) {
    expect(leaks(text), url).toEqual([]);
    expect(text, url).not.toMatch(/"correct":|\\"correct\\":|\\"rationale\\"/);
  }
  expect(heard.length).toBeGreaterThan(2 * bank.length);
});

test('no bundle that browsers load holds a key, a rationale or the scoring', () => {
  const folder = path.resolve('.next/static');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|json)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    expect(leaks(text), name).toEqual([]);
    expect(text, name).not.toContain('options are selected where the question asks for');
    for (const { question } of bank) expect(text.includes(question.stem), name).toBe(false);
  }
});
