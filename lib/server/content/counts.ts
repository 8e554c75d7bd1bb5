import type { Problem } from '#lib/base/problem.ts';
import type { Content } from './load.ts';

/** The figures that `npm run check:content` prints. */
export function countsOf({ questions, concepts }: Content, problems: readonly Problem[]) {
  const entries = [...questions.values()];
  return {
    questions: entries.length,
    byType: tally(entries.map(({ question }) => question.kind)),
    byTopic: tally(entries.map(({ topic }) => topic)),
    concepts: concepts.size,
    conceptsCovered: new Set(entries.map(({ question }) => question.concept)).size,
    cards: 0,
    lessons: [...concepts.values()].filter(({ lesson }) => lesson !== '').length,
    demonstrated: entries.filter(({ question }) => 'experiment' in question.demonstration).length,
    problems,
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
