import path from 'node:path';
import { expect, test } from 'vitest';
import { roundSettings } from '#lib/exams/round-settings.ts';
import type { Entry } from '#lib/questions/bank.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { loadContent } from './content/load.ts';
import { drawAttempt, isHeld, tellStored } from './practice.ts';

const { content } = loadContent(path.resolve('content'));
const live = [...content.questions.values()].filter(({ question }) => question.status === 'live');
const draw = (asked: Record<string, string>) =>
  drawAttempt(content, {
    settings: roundSettings.parse(asked),
    learner: 'ann',
    standings: [],
    flagged: [],
    seed: 's',
    now: new Date(0),
  });
const drawn = (asked: Record<string, string>): Entry[] => {
  const result = draw(asked);
  if (!('attempt' in result)) throw new Error(JSON.stringify(result));
  return result.attempt.questions.flatMap((id) => content.questions.get(id) ?? []);
};

test('a round on everything holds each live question once', () => {
  expect(
    drawn({})
      .map(({ id }) => id)
      .sort(),
  ).toEqual(live.map(({ id }) => id).sort());
});

test('a topic, a concept, an objective and an exam each narrow a round, also together', () => {
  const [first] = live;
  if (!first) throw new Error('the bank is empty');
  const { topic, question } = first;
  const [objective = ''] = question.objectives;
  const exam = objective.split(':')[0] ?? '';
  const inObjective = (entry: Entry) => entry.question.objectives.includes(objective);
  expect(drawn({ topic }).every((entry) => entry.topic === topic)).toBe(true);
  expect(drawn({ concept: question.concept }).every((entry) => entry.question.concept === question.concept)).toBe(true);
  expect(drawn({ objective })).toHaveLength(live.filter(inObjective).length);
  expect(drawn({ objective: exam }).length).toBeGreaterThanOrEqual(drawn({ objective }).length);
  expect(drawn({ topic, objective }).every((entry) => entry.topic === topic && inObjective(entry))).toBe(true);
  expect(drawn({ topic, count: '5' }).length).toBeLessThanOrEqual(5);
});

test('an unknown topic, concept, exam or objective is refused by name', () => {
  for (const asked of [
    { topic: 'alchemy' },
    { concept: 'amt/alchemy' },
    { objective: 'alchemy' },
    { objective: 'mla-c01:99' },
  ]) {
    const result = draw(asked);
    expect('unknown' in result && result.unknown.what).toContain(Object.values(asked)[0]);
  }
});

test('a round for which nothing fits says what would', () => {
  const result = draw({ which: 'due' });
  expect('nothing' in result && result.nothing.what).toBe(
    `nothing is due now; ${live.length} in all, ${live.length} are new`,
  );
});

test('a round with feedback at the end tells nothing before it is finished', () => {
  const settings = roundSettings.parse({ feedback: 'end' });
  const open = { settings, topic: null, finishedAt: null };
  expect(isHeld(open)).toBe(true);
  for (const entry of live.slice(0, 20)) {
    const answer = { answer: typeOf(entry.question).samples(entry.question).right, earned: 1, outOf: 1, partial: 1 };
    expect(tellStored(open, entry, answer)).toBeNull();
    expect(tellStored({ ...open, finishedAt: new Date(0) }, entry, answer)).not.toBeNull();
    expect(tellStored({ ...open, settings: null }, entry, answer)).not.toBeNull();
  }
});

test('an attempt that is no round of practice is never told here', () => {
  expect(isHeld({ settings: { exam: 'mla-c01' }, topic: null, finishedAt: null })).toBe(true);
});
