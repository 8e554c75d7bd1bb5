import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#lib/server/content/load.ts';
import type { Entry } from './bank.ts';
import { lint as lintFiles } from './lint.ts';
import { type Question, questionTypes } from './registry.ts';

const lint = (entries: readonly Entry[]) => lintFiles(entries, (id) => `${id}.yaml`);

const because = 'A reason of some length stands here.';
const option = (text: string) => ({ text, rationale: because });
const choice = {
  kind: 'multiple-choice',
  stem: 'A network is trained for far too long. Which change is the first to try?',
  options: [{ ...option('Stop sooner'), correct: true }, ...['Widen it', 'Cut it', 'Raise it'].map(option)],
};
const vague = { ...choice, options: [...choice.options.slice(0, 3), option('Often raise it')] };
const common = {
  concept: 'epochs/too-many',
  level: 'apply',
  status: 'live',
  objectives: ['aif-c01:4.1.6'],
  demonstration: { none: 'A made-up question has no experiment.' },
  sources: [{ title: 'A source of great weight', asOf: '2026-11-21' }],
};
const entry = (authored: { kind: keyof typeof questionTypes } | object, id = 'epochs/planted'): Entry => {
  const kind = 'kind' in authored ? (authored.kind as keyof typeof questionTypes) : 'multiple-choice';
  const question: Question = questionTypes[kind].schema.parse({ ...common, ...authored });
  return { id, topic: 'epochs', hash: 'h', question };
};

test('the bank has no flaw that the linter finds', () => {
  const { questions } = loadContent(path.resolve('content')).content;
  expect(lint([...questions.values()])).toEqual([]);
});

test('names the file, the field and the rule of a flaw', () => {
  expect(lint([entry(choice)])).toEqual([]);
  expect(lint([entry(vague)])).toEqual([
    {
      where: 'epochs/planted.yaml: options.3',
      what: '"often" leaves open how often (vague-frequency)',
      remedy: 'say it without, or say how often',
    },
  ]);
});

test('names the part of a case study that has the flaw', () => {
  const scenario = 'word '.repeat(40);
  const other = { ...choice, stem: 'Which of these is the one that a person would leave for the last?' };
  const study = { kind: 'case-study', stem: 'A team trains a network.', scenario, parts: [other, vague] };
  expect(lint([entry(study)])[0]?.where).toBe('epochs/planted.yaml: parts.1.options.3');
});

test('lets a person overrule a rule of judgement with a reason', () => {
  const lintField = { 'vague-frequency': 'The word is quoted from the report.' };
  expect(lint([entry({ ...vague, lint: lintField })])).toEqual([]);
});

test.each([
  ['an unknown rule', 'spelling', /there is no rule "spelling"/],
  ['a rule that leaves nothing to judge', 'aws-limits', /"aws-limits" leaves nothing to judge/],
])('does not let a person overrule %s', (_, name, what) => {
  const problems = lint([entry({ ...choice, lint: { [name]: 'Because I say so myself.' } })]);
  expect(problems.map((problem) => problem.what).join()).toMatch(what);
});

test('leaves retired questions alone', () => {
  expect(lint([entry({ ...vague, status: 'retired' })])).toEqual([]);
});
