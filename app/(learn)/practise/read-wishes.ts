import { type RoundSettings, roundSettings } from '#lib/exams/round-settings.ts';
import type { Content } from '#lib/server/content/load.ts';
import { roundScopeProblem } from '#lib/server/round-scope.ts';

const fields = ['topic', 'concept', 'objective', 'which', 'count', 'feedback', 'confidence'];
const usual = { count: '10' };

/**
 * The choices that an address makes beforehand; what cannot be read or is not known is as if it were not there. A
 * concept about which the chosen topic asks nothing is taken out, and `stray` says so.
 */
export function readWishes(
  content: Content,
  given: Record<string, string | string[] | undefined>,
): { asked: RoundSettings; isAsked: boolean; stray: string | null } {
  const wishes = Object.entries(given).filter(([name, value]) => fields.includes(name) && typeof value === 'string');
  const parsed = roundSettings.safeParse({ ...usual, ...Object.fromEntries(wishes) });
  const isKnown = parsed.success && roundScopeProblem(content, parsed.data) === null;
  if (!isKnown) return { asked: roundSettings.parse(usual), isAsked: false, stray: null };
  const stray = strayConcept(content, parsed.data);
  return { asked: stray ? { ...parsed.data, concept: null } : parsed.data, isAsked: wishes.length > 0, stray };
}

function strayConcept(
  { questions, topics, concepts }: Pick<Content, 'questions' | 'topics' | 'concepts'>,
  { topic, concept }: RoundSettings,
): string | null {
  const fits = [...questions.values()].some(
    (entry) => entry.question.status === 'live' && entry.topic === topic && entry.question.concept === concept,
  );
  if (topic === null || concept === null || fits) return null;
  const title = topics.find(({ slug }) => slug === topic)?.title ?? topic;
  return `${title} asks nothing about “${concepts.get(concept)?.title ?? concept}”, so all of its concepts are taken.`;
}
