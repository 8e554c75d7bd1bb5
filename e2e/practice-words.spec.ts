import type { Locator } from 'playwright/test';
import { typeOf } from '#lib/questions/registry.ts';
import {
  bank,
  beginRound,
  choose,
  concepts,
  expect,
  expectAccessible,
  goTo,
  roundOf,
  storedRows,
  test,
} from './fixtures.ts';

const live = bank.filter(({ question }) => question.status === 'live');
const answerButton = /^Answer$/;

test('what is no number is not sent, and the page says how to write one', async ({ page }) => {
  const entry = live.find(({ question }) => question.kind === 'numeric');
  if (!entry) throw new Error('the bank has no live numeric question');
  await beginRound(page, { concept: entry.question.concept });
  await goTo(page, entry.id);
  const before = storedRows();
  const box = page.getByRole('textbox', { name: /^Type a number/ });
  await expect(box).toBeEditable();
  await box.fill('abc');
  await box.press('Enter');
  await expect(page.getByText(/^This cannot be read as a number\. Write one with a decimal point/)).toBeVisible();
  await expect(page.getByRole('button', { name: answerButton })).toBeDisabled();
  expect(storedRows()).toEqual(before);
});

test('too many selected options are told apart from too few', async ({ page }) => {
  const entry = live.find(({ question }) => question.kind === 'multiple-response');
  if (!entry) throw new Error('the bank has no live multiple-response question');
  await beginRound(page, { concept: entry.question.concept });
  await goTo(page, entry.id);
  const boxes = page.getByRole('checkbox');
  await expect(boxes.first()).toBeEnabled();
  const keys = typeOf(entry.question).samples(entry.question).right;
  const select = 'options' in keys ? keys.options.length : 0;
  for (let at = 0; at <= select; at++) await boxes.nth(at).check();
  await expect(page.getByText(`Select ${select}. ${select + 1} selected. Take one away.`)).toBeVisible();
  await boxes.nth(0).uncheck();
  await expect(page.getByText(`Select ${select}. ${select} selected.`, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: answerButton })).toBeEnabled();
});

test('a question shows its topic before the answer, and its concept with the lesson after it', async ({ page }) => {
  const entry = live.find(({ id }) => id === 'regularisation/lasso-zeros');
  if (!entry) throw new Error('the question has left the bank');
  const title = concepts.get(entry.question.concept)?.title ?? '';
  const lesson = page.getByRole('main').getByRole('link', { name: title, exact: true });
  await beginRound(page, { topic: entry.topic });
  await goTo(page, entry.id);
  await expect(page.getByText('Regularisation', { exact: true })).toBeVisible();
  await expect(lesson).toHaveCount(0);
  await choose(page, true);
  await page.getByRole('button', { name: answerButton }).click();
  await expect(lesson).toHaveAttribute('href', `/study/${entry.question.concept}`);
  await page.reload();
  await expect(lesson).toBeVisible();
  await page.goto(roundOf(page));
  await expect(page.getByRole('listitem').getByText(title)).toHaveCount(1);
});

test('each step of a round is offered once', async ({ page }) => {
  await beginRound(page, { topic: 'regularisation', count: '5' });
  const onward = page.getByRole('main').getByRole('link', { name: /Next|Skip/ });
  await expect(onward).toHaveText(['Skip']);
  await choose(page, true);
  await page.getByRole('button', { name: answerButton }).click();
  await expect(page.getByText(/^Right\.$/)).toBeVisible();
  await expect(onward).toHaveText([/^Next question/]);
});

test('a case study has one left edge and one width', async ({ page }) => {
  const entry = live.find(({ question }) => question.kind === 'case-study');
  if (!entry) throw new Error('the bank has no live case study');
  await beginRound(page, { concept: entry.question.concept, confidence: 'asked' });
  await goTo(page, entry.id);
  const main = page.getByRole('main');
  const left = async (locator: Locator) => Math.round((await locator.boundingBox())?.x ?? -1);
  const edge = await left(main.getByRole('heading', { level: 1 }));
  expect(await left(main.getByRole('region', { name: 'Scenario' }))).toBe(edge);
  expect(await left(main.getByRole('group', { name: 'How sure are you?' }))).toBe(edge);
  expect(await left(main.getByRole('button', { name: answerButton }))).toBe(edge);
});

test('a topic narrows the concepts, and one that does not fit is taken out and said', async ({ page }) => {
  const entry = live.find(({ topic }) => topic === 'regularisation');
  const concept = entry?.question.concept ?? '';
  const other = live.find(({ topic }) => topic === 'keras-tuner');
  await page.goto(`/practise?concept=${encodeURIComponent(concept)}`);
  const list = page.getByRole('combobox', { name: 'Concept' });
  await expect(list).toHaveValue(concept);
  await page.getByRole('combobox', { name: 'Topic' }).selectOption(other?.topic ?? '');
  await expect(page.getByRole('status').filter({ hasText: concepts.get(concept)?.title ?? '' })).toBeVisible();
  await expect(list).toHaveValue('');
  await expect(list.locator(`option[value="${concept}"]`)).toHaveCount(0);
  await expect(list.locator(`option[value="${other?.question.concept}"]`)).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Any 0', exact: true })).toHaveCount(0);
  await expectAccessible(page);
});

test('a round on an exam that has ended says so in its heading and among the latest rounds', async ({ page }) => {
  await beginRound(page, { objective: 'mla-c01:2.2', count: '5' });
  await page.goto(roundOf(page));
  await expect(page.getByText('MLA-C01 (ended) 2.2', { exact: true })).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('link', { name: /^MLA-C01 \(ended\) 2\.2/ })).toBeVisible();
});
