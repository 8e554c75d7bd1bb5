import type { Standing } from '#drizzle/schema.ts';
import type { Problem } from '#lib/base/problem.ts';
import type { RoundSettings } from '#lib/exams/round-settings.ts';
import type { Content } from './content/load.ts';
import type { Candidate } from './round.ts';

type Scope = Pick<RoundSettings, 'topic' | 'concept' | 'objective'> & Partial<Pick<RoundSettings, 'question'>>;

/** The live questions of a topic, a concept and an objective or exam, or one question, each only when it is named. */
export function roundScope(
  { questions }: Pick<Content, 'questions'>,
  { topic, concept, objective, question: only = null }: Scope,
  { standings, flagged }: { standings: readonly Standing[]; flagged: readonly string[] },
): Candidate[] {
  const standingOf = new Map(standings.map((standing) => [standing.question, standing]));
  const marked = new Set(flagged);
  const serves = (name: string) => name === objective || name.startsWith(`${objective}:`);
  return [...questions.values()]
    .filter(
      (entry) =>
        entry.question.status === 'live' &&
        (only === null || entry.id === only) &&
        (topic === null || entry.topic === topic) &&
        (concept === null || entry.question.concept === concept) &&
        (objective === null || entry.question.objectives.some(serves)),
    )
    .map(({ id, question }) => ({
      id,
      concept: question.concept,
      standing: standingOf.get(id),
      isFlagged: marked.has(id),
    }));
}

/** The first name in a scope that the content does not know. */
export function roundScopeProblem(
  { topics, concepts, blueprints, questions }: Pick<Content, 'topics' | 'concepts' | 'blueprints' | 'questions'>,
  { topic, concept, objective, question = null }: Scope,
): Problem | null {
  const remedy = 'choose one at /practise';
  if (topic !== null && !topics.some(({ slug }) => slug === topic))
    return { where: 'topic', what: `there is no topic "${topic}"`, remedy };
  if (concept !== null && !concepts.has(concept))
    return { where: 'concept', what: `there is no concept "${concept}"`, remedy };
  const [exam = '', id] = objective?.split(':') ?? [];
  const blueprint = blueprints.get(exam);
  const isKnown = id === undefined ? blueprint : blueprint?.objectives.some((each) => each.id === id);
  if (objective !== null && !isKnown)
    return { where: 'objective', what: `there is no exam or objective "${objective}"`, remedy };
  if (question !== null && questions.get(question)?.question.status !== 'live')
    return { where: 'question', what: `there is no question "${question}"`, remedy: 'choose one at /search' };
  return null;
}
