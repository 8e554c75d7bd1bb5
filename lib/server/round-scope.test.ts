import path from 'node:path';
import { expect, test } from 'vitest';
import { roundSettings } from '#lib/exams/round-settings.ts';
import { loadContent } from './content/load.ts';
import { roundScope, roundScopeProblem } from './round-scope.ts';

const { content } = loadContent(path.resolve('content'));

test('a round can ask one question alone, and refuses one that is not in the bank', () => {
  const question = 'amt/plan-for-the-week';
  const asked = roundSettings.parse({ topic: 'amt', question });
  expect(roundScopeProblem(content, asked)).toBeNull();
  expect(roundScope(content, asked, { standings: [], flagged: [] }).map(({ id }) => id)).toEqual([question]);
  expect(roundScopeProblem(content, roundSettings.parse({ question: 'amt/none' }))).toMatchObject({
    where: 'question',
    what: 'there is no question "amt/none"',
  });
});
