import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from './content/load.ts';
import { examCoverage } from './exam-coverage.ts';

const { content } = loadContent(path.resolve('content'));

test('every domain of an exam is there with the live questions that serve one of its objectives, each once', () => {
  for (const [exam, { domains, objectives }] of content.blueprints) {
    const covered = examCoverage(content, exam);
    expect(covered.map(({ domain }) => domain)).toEqual(domains);
    for (const { domain, questions } of covered) {
      const own = objectives.filter((each) => each.domain === domain.id).map(({ id }) => `${exam}:${id}`);
      const serving = [...content.questions.values()].filter(
        ({ question }) => question.status === 'live' && own.some((name) => question.objectives.includes(name)),
      );
      expect(questions, `${exam} ${domain.id}`).toBe(new Set(serving.map(({ id }) => id)).size);
    }
  }
  expect(examCoverage(content, 'none')).toEqual([]);
});
