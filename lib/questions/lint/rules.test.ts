import { expect, test } from 'vitest';
import type { Explained, Reading } from '../reading.ts';
import type { Asked } from './rule.ts';
import { bankRules, rules } from './rules.ts';

const option = (text: string, correct = false, at = 0): Explained => ({
  field: `options.${at}`,
  text,
  isShown: true,
  correct,
  rationale: `A reason of some length stands here for ${at}.`,
});
/** A question whose first option is the key, without a flaw unless one is planted. */
const reading = ({ options, ...changed }: Partial<Reading> & { options?: string[] }): Reading => ({
  field: '',
  stem: 'A network is trained for far too long. Which change is the first to try?',
  background: '',
  areOptions: true,
  explained: (options ?? ['Stop sooner', 'Widen the layers', 'Cut the data', 'Raise the rate']).map((text, at) =>
    option(text, at === 0, at),
  ),
  ...changed,
});
const asked = (changed: Parameters<typeof reading>[0], id = 'planted'): Asked => ({
  id,
  reading: reading(changed),
  sources: [{ title: 'A book of great weight', asOf: '2026-11-21' }],
});
const explained = (...changed: Partial<Explained>[]) =>
  reading({}).explained.map((each, at) => ({ ...each, ...changed[at] }));
const found = (name: string, item: Asked) =>
  rules.filter((rule) => rule.name === name).flatMap((rule) => rule.find(item, [item]));

test('finds no flaw in a question that has none', () => {
  for (const rule of rules) expect(rule.find(asked({}), [asked({})]), rule.name).toEqual([]);
});

const long = 'Stop at the epoch with the lowest validation loss';
const flaws: [string, Parameters<typeof reading>[0], RegExp][] = [
  ['longest-key', { options: [long, 'Widen the layers', 'Cut the data'] }, /49 characters, the longest distractor 16/],
  ['absolute-distractors', { options: ['Stop sooner', 'Always widen', 'Cut data'] }, /"always" stands in distractors/],
  [
    'absolute-distractors',
    { options: ['Stop it', 'Cut all data', 'Widen every layer'] },
    /"all" stands in distractors/,
  ],
  ['clang', { options: ['Stop the trained one', 'Widen it', 'Cut it'] }, /"train" stands in the stem/],
  ['all-of-the-above', { options: ['Stop', 'Widen', 'Cut', 'None of the above'] }, /speaks of the other options/],
  ['all-of-the-above', { options: ['Stop', 'Widen', 'Cut', 'All of these.'] }, /speaks of the other options/],
  ['unmarked-negative', { stem: 'Which of these changes is not a remedy?' }, /turns on "not"/],
  ['unmarked-negative', { stem: 'A network overfits. Which changes help except one?' }, /turns on "except"/],
  ['unordered-numbers', { options: ['400', '40', '2,000', '20'] }, /not in ascending order/],
  ['unordered-numbers', { options: ['40 updates', '20 updates', '80 updates'] }, /not in ascending order/],
  [
    'unequal-grammar',
    { options: ['Stop sooner', 'Widen layers', 'Cut data', 'The learning rate'] },
    /begins as a noun/,
  ],
  ['unequal-grammar', { options: ['To stop sooner', 'Use more layers', 'Cut data', 'Raise it'] }, /an infinitive/],
  ['rationale-missing', { explained: explained({ rationale: 'TODO write this down later' }) }, /gives no reason/],
  ['rationale-missing', { explained: explained({ rationale: 'Wrong, indeed.' }) }, /gives no reason/],
  [
    'rationale-repeats',
    { explained: explained({ rationale: 'Stopping sooner is the right answer.' }) },
    /no more than/,
  ],
  ['aws-limits', { options: ['Stop', 'Widen', 'Cut'] }, /1 keys among 3 options/],
  ['aws-limits', { explained: explained({}, { correct: true }) }, /2 keys among 4 options/],
  [
    'bare-quota',
    { explained: explained({ rationale: 'A job may start 750 training jobs at most.' }) },
    /"750 training/,
  ],
  ['vague-frequency', { options: ['Often stop', 'Widen', 'Cut', 'Raise'] }, /"often" leaves open/],
  ['no-lead-in', { stem: 'A network that is trained for too long.' }, /asks nothing/],
  ['long-stem', { stem: `${'word '.repeat(121)}?` }, /121 words/],
];
test.each(flaws)('%s: is seen in %o', (name, changed, what) => {
  const [flaw] = found(name, asked(changed));
  expect(flaw?.what).toMatch(what);
  expect(flaw?.remedy.length).toBeGreaterThan(10);
});

test('every rule has a flaw that shows it at work', () => {
  expect(new Set(flaws.map(([name]) => name))).toEqual(new Set(rules.map(({ name }) => name)));
});

test.each<[string, Parameters<typeof reading>[0]]>([
  ['longest-key', { options: ['Validation', 'Training', 'Test'] }],
  ['absolute-distractors', { options: ['Every weight', 'All inputs', 'Always the bias'] }],
  ['absolute-distractors', { options: ['Stop sooner', 'What a job must return', 'Cut it'] }],
  ['absolute-distractors', { options: ['Take one', 'Keep all five', 'Cut all 5'] }],
  ['rationale-repeats', { explained: explained({ rationale: 'That is the aim of it.' }) }],
  ['absolute-distractors', { options: ['Stop sooner', 'Cut only after training', 'Widen it'] }],
  ['clang', { options: ['Train it less', 'Train it more', 'Cut it'] }],
  ['clang', { options: ['Stop what is trained', 'Change it', 'Cut it'] }],
  ['all-of-the-above', { options: ['All of the data', 'None of the weights', 'Some'] }],
  ['unmarked-negative', { stem: 'Which of these changes is NOT a remedy?' }],
  ['unmarked-negative', { stem: 'Why does the loss not fall?' }],
  ['unmarked-negative', { stem: 'Which change helps when the loss does not fall?' }],
  ['unmarked-negative', { stem: 'The loss does not fall. Which change is the first to try?' }],
  ['unordered-numbers', { options: ['20', '40', '400', '2,000'] }],
  ['unordered-numbers', { options: ['3 epochs', '2 updates'] }],
  ['unequal-grammar', { options: ['Stop', 'Training longer', 'The rate', 'It'] }],
  ['unequal-grammar', { options: ['The rate', 'The width', 'It grows', 'It falls'] }],
  [
    'aws-limits',
    { stem: 'Which? Select TWO.', explained: [...explained({}, { correct: true }), option('Fifth', false, 4)] },
  ],
  [
    'bare-quota',
    { stem: 'What do 40 training jobs cost?', explained: explained({ rationale: 'So 40 training jobs do.' }) },
  ],
  ['vague-frequency', { options: ['Each is seen more often', 'Widen', 'Cut', 'Raise'] }],
  ['no-lead-in', { stem: 'Put the steps in order.' }],
  ['no-lead-in', { stem: 'A scenario that asks nothing by itself.', explained: [] }],
])('%s: gives no false alarm at %o', (name, changed) => {
  expect(found(name, asked(changed))).toEqual([]);
});

test('bare-quota: takes a figure that a dated page of the service tells', () => {
  const changed = { explained: explained({ rationale: 'A job may start 750 training jobs at most.' }) };
  const url = 'https://docs.aws.amazon.com/sagemaker/latest/dg/automatic-model-tuning-limits.html';
  const sources = [{ title: 'Resource limits', url, asOf: '2026-11-21' }];
  expect(found('bare-quota', { ...asked(changed), sources })).toEqual([]);
});

test('clang: leaves out words that stand in many stems of the bank', () => {
  const item = asked({ options: ['Stop the trained one', 'Widen it', 'Cut it'] });
  const rule = rules.find(({ name }) => name === 'clang');
  expect(rule?.find(item, [item, item])).toHaveLength(1);
  expect(rule?.find(item, [item, item, item])).toEqual([]);
});

const inBank = (name: string, bank: Asked[]) =>
  bankRules.filter((rule) => rule.name === name).flatMap((rule) => rule.find(bank));
const stem =
  'A network with three hidden layers is trained on few examples for far too long. What is the first remedy?';

test('near-duplicates: finds stems that differ in a word or two, and no others', () => {
  const bank = [asked({ stem }, 'a'), asked({ stem: stem.replace('remedy', 'step') }, 'b'), asked({}, 'c')];
  expect(inBank('near-duplicates', bank)).toMatchObject(
    [{ id: 'b', field: 'stem', what: /same as that of a/ }].map((each) => ({
      ...each,
      what: expect.stringMatching(each.what),
    })),
  );
  expect(
    inBank('near-duplicates', [asked({ stem }, 'a'), asked({ stem: `Elsewhere ${stem.slice(30)}` }, 'b')]),
  ).toEqual([]);
});

test('equal-options: finds the same options in any order, and lets numbers and names come again', () => {
  const options = ['Stop it', 'Widen it', 'Cut it', 'Raise it'];
  const twice = [asked({ options }, 'a'), asked({ options: options.toReversed() }, 'b'), asked({}, 'c')];
  expect(inBank('equal-options', twice)).toMatchObject([{ id: 'b', field: 'options' }]);
  const names = ['`Grid`', '`Random`', '`Bayesian`', '`Hyperband`'];
  expect(inBank('equal-options', [asked({ options: names }, 'a'), asked({ options: names }, 'b')])).toEqual([]);
});

test('key-position: finds a bank whose keys stand first, and takes what chance may bring', () => {
  const places = (...counts: number[]) =>
    counts.flatMap((count, place) =>
      Array.from({ length: count }, () =>
        asked({ explained: reading({}).explained.map((each, at) => ({ ...each, correct: at === place })) }),
      ),
    );
  expect(inBank('key-position', places(40, 20, 20, 20))[0]?.what).toBe(undefined);
  expect(inBank('key-position', places(50, 20, 20, 20))[0]?.what).toMatch(/50, 20, 20, 20 times \(χ² 24\.5/);
  expect(inBank('key-position', places(10, 0, 0, 0))).toEqual([]);
});
