import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Standing } from '#drizzle/schema.ts';
import { roundSelections } from '#lib/exams/round-settings.ts';
import { progressStrength } from './progress-strength.ts';
import { type Candidate, chooseRound, roundCountsOf } from './round.ts';
import { roundNothing } from './round-nothing.ts';

const now = new Date('2026-11-21T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3600_000);
const standing = (change: Partial<Standing> = {}): Standing => ({
  learner: 'ann',
  question: 'q',
  concept: 'c',
  answered: 1,
  right: 1,
  lastRight: true,
  streak: 1,
  lastAt: hoursAgo(1),
  ...change,
});
const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  concept: 'c',
  standing: undefined,
  isFlagged: false,
  ...change,
});
const choice = { count: 'all', seed: 's', now, strength: () => 0.5 } as const;

const mixed = [
  candidate('new'),
  candidate('fresh', { standing: standing() }),
  candidate('due', { standing: standing({ lastAt: hoursAgo(25) }) }),
  candidate('strong', { standing: standing({ streak: 2, lastAt: hoursAgo(25) }) }),
  candidate('missed', { standing: standing({ lastRight: false, streak: 0 }) }),
  candidate('just missed', { standing: standing({ lastRight: false, streak: 0, lastAt: hoursAgo(0.1) }) }),
  candidate('flagged', { isFlagged: true, standing: standing() }),
];

test('each selection takes the questions that it names', () => {
  const taken = (which: (typeof roundSelections)[number]) => chooseRound(mixed, { ...choice, which }).sort();
  expect(taken('any')).toHaveLength(mixed.length);
  expect(taken('new')).toEqual(['new']);
  expect(taken('due')).toEqual(['due', 'missed']);
  expect(taken('missed')).toEqual(['just missed', 'missed']);
  expect(taken('flagged')).toEqual(['flagged']);
  expect(taken('adaptive')).toHaveLength(mixed.length);
});

test('the counts are those of the rounds that they announce', () => {
  const counts = roundCountsOf(mixed, now);
  for (const which of roundSelections) expect(chooseRound(mixed, { ...choice, which })).toHaveLength(counts[which]);
});

test('the same seed gives the same round, another seed another order', () => {
  const many = Array.from({ length: 30 }, (_, at) => candidate(`q${at}`));
  const draw = (seed: string) => chooseRound(many, { ...choice, which: 'any', count: '10', seed });
  expect(draw('s')).toEqual(draw('s'));
  expect(draw('s')).not.toEqual(draw('t'));
  expect(new Set(draw('s')).size).toBe(10);
});

test('of more due questions than asked for it takes those longest due', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    candidate(`q${at}`, { standing: standing({ lastAt: hoursAgo(24 * (at + 2)) }) }),
  );
  expect(chooseRound(many, { ...choice, which: 'due', count: '5' }).sort()).toEqual(
    ['q10', 'q11', 'q7', 'q8', 'q9'].sort(),
  );
});

test('adaptive begins with the weakest concept and gives it the most questions', () => {
  const strengths: Record<string, number> = { weak: 0.2, middling: 0.5, strong: 0.95 };
  const many = Object.keys(strengths).flatMap((concept) =>
    Array.from({ length: 10 }, (_, at) => candidate(`${concept} ${at}`, { concept })),
  );
  const round = chooseRound(many, {
    ...choice,
    which: 'adaptive',
    count: '10',
    strength: (concept) => strengths[concept] ?? 0,
  }).map((id) => id.split(' ')[0]);
  const countOf = (concept: string) => round.filter((each) => each === concept).length;
  expect(round[0]).toBe('weak');
  expect(countOf('weak')).toBeGreaterThan(countOf('middling'));
  expect(countOf('strong')).toBe(0);
});

test('adaptive asks what was missed before what is new before what was right', () => {
  const three = [mixed[1], mixed[0], mixed[4]].filter((each) => each !== undefined);
  expect(chooseRound(three, { ...choice, which: 'adaptive' })).toEqual(['missed', 'new', 'fresh']);
});

test('adaptive never asks a concept three times in a row while another has questions left', () => {
  const one = fc.record({
    concept: fc.constantFrom('a', 'b', 'c'),
    weight: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 25 }), fc.string(), (list, seed) => {
      const candidates = list.map(({ concept }, at) => candidate(`${concept}${at}`, { concept }));
      const strength = (concept: string) => list.find((each) => each.concept === concept)?.weight ?? 0;
      const round = chooseRound(candidates, { ...choice, which: 'adaptive', seed, strength }).map((id) => id[0]);
      expect(round).toHaveLength(list.length);
      for (let at = 2; at < round.length; at++)
        if (round[at] === round[at - 1] && round[at] === round[at - 2])
          expect(new Set(round.slice(at))).toEqual(new Set([round[at]]));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test('strength draws few answers towards the mean, so that one miss is not weaker than ten', () => {
  const strength = progressStrength([
    standing({ concept: 'one miss', answered: 1, right: 0 }),
    standing({ concept: 'ten misses', answered: 10, right: 0 }),
    standing({ concept: 'known', answered: 10, right: 10 }),
  ]);
  const order = ['ten misses', 'one miss', 'never asked', 'known'].map(strength);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(4);
});

test('says why a round would be empty and what would not be', () => {
  const counts = { any: 13, adaptive: 13, new: 12, due: 0, missed: 1, flagged: 0 };
  expect(roundNothing('due', counts).what).toBe('nothing is due now; 13 in all, 12 are new, 1 was missed last time');
  const none = { any: 0, adaptive: 0, new: 0, due: 0, missed: 0, flagged: 0 };
  expect(roundNothing('any', none)).toMatchObject({
    what: 'there are no questions here',
    remedy: 'choose a wider scope at /practise',
  });
});
