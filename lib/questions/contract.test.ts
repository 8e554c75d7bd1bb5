import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#lib/server/content/load.ts';
import { areNumbers } from './options.ts';
import { secretsOf } from './reading.ts';
import { kinds, type Question, questionTypes, typeOf } from './registry.ts';
import { shuffleOf } from './shuffle.ts';

const { questions } = loadContent(path.resolve('content')).content;
const bank = [...questions.values()];

test('every question type has questions in the bank, so that its contract is tested on real ones', () => {
  expect(new Set(bank.map(({ question }) => question.kind))).toEqual(new Set(kinds));
  for (const kind of kinds) expect(questionTypes[kind].kind).toBe(kind);
});

/** Answers to other questions, one of each kind, and some that belong to none. */
const strangers: unknown[] = [
  ...kinds.flatMap((kind) => bank.filter(({ question }) => question.kind === kind).slice(0, 1)),
].flatMap(({ question }) => Object.values(typeOf(question).samples(question)));
strangers.push(
  null,
  {},
  { option: '' },
  { options: ['', ''] },
  { order: ['a', 'a'] },
  { matches: {} },
  { text: '1e999' },
);
strangers.push({ parts: [] }, { parts: strangers.slice(0, 3) }, JSON.parse('{"matches":{"__proto__":"constructor"}}'));

describe.each(bank.map(({ id, question }) => [id, question] as const))('%s', (id, question) => {
  const type = typeOf(question);
  const readings = type.read(question);
  const shown = type.present(question, shuffleOf('seed', id));

  test('gives full marks to the right sample and less to the wrong one', () => {
    const { right, wrong } = type.samples(question);
    for (const sample of [right, wrong]) {
      expect(type.answer.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
      expect(type.refuses(question, sample)).toBeNull();
    }
    const full = type.score(question, right);
    expect(full).toEqual({ earned: full.outOf, outOf: full.outOf, partial: 1 });
    const less = type.score(question, wrong);
    expect(less.earned).toBeLessThan(full.outOf);
    expect(less.partial).toBeGreaterThanOrEqual(0);
    expect(less.partial).toBeLessThan(1);
  });

  test('refuses or scores whatever is sent as an answer, and never more than full marks', () => {
    const { outOf } = type.score(question, type.samples(question).right);
    for (const stranger of strangers) {
      const parsed = type.answer.safeParse(stranger);
      if (!parsed.success || type.refuses(question, parsed.data) !== null) continue;
      const score = type.score(question, parsed.data);
      expect(score.outOf).toBe(outOf);
      expect(Math.min(score.earned, score.partial)).toBeGreaterThanOrEqual(0);
      expect(score.partial === 1).toBe(score.earned === outOf);
      expect(score.partial).toBeLessThanOrEqual(1);
    }
  });

  test('shows nothing that tells the key', () => {
    const sent = JSON.stringify(shown);
    for (const secret of [...wordsAfter(question), ...secretsOf(readings)].filter((each) => !areNumbers([each])))
      expect(sent).not.toContain(JSON.stringify(secret).slice(1, -1));
    const names =
      /"(correct|rationale|misconception|demonstration|value|tolerance|errors|pairs|match|matches|extras)":/;
    expect(sent).not.toMatch(names);
  });

  test('shows no number that is to be found, but for one that its own stem gives', () => {
    for (const { field, stem, explained } of readings) {
      const hidden = explained.filter(({ isShown }) => !isShown).map(({ text }) => Number(text));
      const leaves = hidden.length > 0 ? leavesOf(at(shown, field)).filter((leaf) => leaf !== stem) : [];
      const numbers = leaves.flatMap((leaf) => `${leaf}`.match(/[-−]?\d[\d,.' ]*(e[-+]?\d+)?/g) ?? []);
      const plain = numbers.map((number) => Number(number.replace(/[,' ]/g, '').replace('−', '-')));
      for (const number of hidden) expect(plain).not.toContain(number);
    }
  });

  test('tells after the answer a rationale for every element', () => {
    const told = JSON.stringify(type.reveal(question));
    for (const { explained } of readings)
      for (const { rationale } of explained) expect(told).toContain(JSON.stringify(rationale).slice(1, -1));
  });

  test('comes in the same order after a reload and in another in another attempt, unless its options are numbers', () => {
    expect(type.present(question, shuffleOf('seed', id))).toEqual(shown);
    const orders = new Set(
      Array.from({ length: 20 }, (_, seed) => JSON.stringify(type.present(question, shuffleOf(`${seed}`, id)))),
    );
    const lists = readings.map(({ explained }) => explained.filter(({ isShown }) => isShown).map(({ text }) => text));
    const most = Math.max(...lists.map((texts) => new Set(texts).size));
    if (lists.every(areNumbers)) expect(orders.size).toBe(1);
    else expect(orders.size).toBeGreaterThan(most === 2 ? 1 : most === 3 ? 3 : 5);
  });
});

/** What is told after the answer beside the rationales. */
function wordsAfter({ demonstration, note }: Question): string[] {
  const shows = 'none' in demonstration ? demonstration.none : demonstration.shows;
  return [shows, note].filter((text) => text !== undefined);
}

/** What stands at a path such as 'parts.0.' of an object. */
function at(whole: unknown, path: string): unknown {
  const names = path.split('.').filter(Boolean);
  return names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], whole);
}

function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
