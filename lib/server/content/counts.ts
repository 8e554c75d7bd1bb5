import type { Problem } from '#lib/base/problem.ts';
import type { Entry } from '#lib/questions/bank.ts';
import type { Content } from './load.ts';

/** The share of questions that may have no demonstration, binding from this many questions on. */
const limit = { share: 0.1, from: 300 };

/** The figures that `npm run check:content` prints. */
export function countsOf({ questions, concepts, cards }: Content, problems: readonly Problem[]) {
  const entries = [...questions.values()];
  const byDemonstration = { experiment: 0, request: 0, none: 0, ...tally(entries.map(demonstrationOf)) };
  return {
    questions: entries.length,
    byType: tally(entries.map(({ question }) => question.kind)),
    byTopic: tally(entries.map(({ topic }) => topic)),
    byConcept: tally(entries.map(({ question }) => question.concept)),
    byLevel: tally(entries.map(({ question }) => question.level)),
    byDemonstration,
    /** Of all questions, in [0, 1]. */
    undemonstratedShare: entries.length === 0 ? 0 : byDemonstration.none / entries.length,
    concepts: concepts.size,
    conceptsCovered: new Set(entries.map(({ question }) => question.concept)).size,
    cards: cards.size,
    lessons: [...concepts.values()].filter(({ lesson }) => lesson !== '').length,
    demonstrated: entries.length - byDemonstration.none,
    problems,
  };
}

type Demonstrated = Pick<ReturnType<typeof countsOf>, 'questions' | 'byDemonstration' | 'undemonstratedShare'>;

/** How many questions have no demonstration, in words, and the problem that it is when they are too many. */
export function undemonstrated({ questions, byDemonstration, undemonstratedShare: share }: Demonstrated) {
  const what = `${byDemonstration.none} of ${questions} questions have no demonstration, ${(100 * share).toFixed(1)} %`;
  const remedy = `name an experiment or a request in some, so that at most ${100 * limit.share} % have none`;
  const isTooMuch = questions >= limit.from && share > limit.share;
  return {
    says: `${what}; the limit is ${100 * limit.share} % from ${limit.from} questions on.`,
    problems: isTooMuch ? [{ where: 'content/questions', what, remedy }] : [],
  };
}

const demonstrationOf = ({ question: { demonstration } }: Entry): string =>
  'experiment' in demonstration ? 'experiment' : 'request' in demonstration ? 'request' : 'none';

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
