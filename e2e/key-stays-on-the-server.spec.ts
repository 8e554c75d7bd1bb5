import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { experiments, slugs } from '#lib/experiments/registry.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { bank, beginRound, concepts, expect, roundOf, secretsOf, test, topics } from './fixtures.ts';

// Hundreds of questions are asked and sought here.
test.describe.configure({ timeout: 300_000 });

/** What the experiments claim is open to all, also where a question repeats it. */
const open = slugs.map((slug) => experiments[slug].claim.says);
const secrets = bank.flatMap(({ question }) => secretsOf(question));

/** Letters of a text by which it is sought first: every trace is at least as long. */
const width = 17;

/** A piece of each secret that survives every kind of escaping: its longest run of letters and spaces. */
const traces = secrets
  .map((text) => text.match(/[A-Za-z ]+/g)?.reduce((a, b) => (b.length > a.length ? b : a)) ?? '')
  .filter((trace) => trace.length >= width && !open.some((text) => text.includes(trace)));

/** One pass over a page finds all that it holds of many thousand texts. */
function finder(sought: readonly string[]): (text: string) => string[] {
  const byStart = Map.groupBy(sought, (each) => each.slice(0, width));
  return (text) => {
    const found: string[] = [];
    for (let at = 0; at + width <= text.length; at++)
      for (const each of byStart.get(text.slice(at, at + width)) ?? []) if (text.startsWith(each, at)) found.push(each);
    return found;
  };
}
const leaks = finder(traces);
const stems = finder(bank.map(({ question }) => question.stem));

/** The question that a page's payload asks. */
function askedIn(text: string) {
  const id = /question\\?":\\?"([^"\\]+)/.exec(text)?.[1];
  return bank.find((each) => each.id === id);
}

/** The name or lesson of the concept of the question that a page asks, where the page tells it beside the question. */
function conceptIn(text: string): string | null {
  const entry = askedIn(text);
  if (!entry) return null;
  const { question, topic } = entry;
  const title = concepts.get(question.concept)?.title ?? '';
  const shown = JSON.stringify(typeOf(question).present(question, (items) => [...items]));
  const isKnown = shown.includes(title) || topics.some((each) => each.slug === topic && each.title === title);
  const names = isKnown ? [] : [`>${title}<`, `"${title}"`, `\\"${title}\\"`, `: ${title}`];
  return [`/study/${question.concept}`, ...names].find((name) => text.includes(name)) ?? null;
}

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
  await beginRound(page, { count: 'all' });
  const asked = bank.filter(({ question }) => question.status === 'live').length;
  for (let position = 1; position <= asked; position++) {
    const address = `${roundOf(page)}/${position}`;
    for (const headers of [{}, { RSC: '1' }]) {
      const text = await (await page.request.get(address, { headers })).text();
      heard.push({ url: address, text });
      expect(text).toContain('Question');
    }
  }
  for (const { url, text } of heard) {
    expect(leaks(text), url).toEqual([]);
    expect(conceptIn(text), url).toBeNull();
    expect(text, url).not.toMatch(/"correct":|\\"correct\\":|\\"rationale\\"/);
  }
  expect(heard.length).toBeGreaterThan(2 * asked);
  expect(heard.filter(({ text }) => askedIn(text)).length).toBeGreaterThanOrEqual(2 * asked);
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
    expect(stems(text), name).toEqual([]);
  }
});
