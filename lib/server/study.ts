import type { Standing } from '#drizzle/schema.ts';
import type { Content } from './content/load.ts';
import type { Concept, Topic } from './content/schemas.ts';

export interface Chapter {
  topic: Topic;
  concepts: Concept[];
}

/** The number in an id of the concept map: 7 of R07, 3 of K-3. */
const numberIn = (id: string | undefined) => Number(id?.match(/\d+/)?.[0] ?? 0);

/** All concepts in reading order: topics as listed, within them as the concept map counts. */
export function chapters({ topics, concepts }: Pick<Content, 'topics' | 'concepts'>): Chapter[] {
  return topics
    .map((topic) => ({
      topic,
      concepts: [...concepts.values()]
        .filter((concept) => concept.topic === topic.slug)
        .sort((a, b) => numberIn(a.ids[0]) - numberIn(b.ids[0])),
    }))
    .filter((chapter) => chapter.concepts.length > 0);
}

export const inReadingOrder = (content: Pick<Content, 'topics' | 'concepts'>): Concept[] =>
  chapters(content).flatMap(({ concepts }) => concepts);

/** The concepts before and after one in a row; none where the row does not have it. */
export function neighbours(row: readonly Concept[], id: string): { before: Concept | null; after: Concept | null } {
  const at = row.findIndex((concept) => concept.id === id);
  return at < 0 ? { before: null, after: null } : { before: row[at - 1] ?? null, after: row[at + 1] ?? null };
}

/** The concepts all of whose live questions were right at the learner's last try. */
export function masteredConcepts(
  { questions }: Pick<Content, 'questions'>,
  standings: readonly Standing[],
): Set<string> {
  const right = new Set(standings.flatMap(({ question, lastRight }) => (lastRight ? [question] : [])));
  const live = [...questions.values()].filter(({ question }) => question.status === 'live');
  const open = new Set(live.flatMap(({ id, question }) => (right.has(id) ? [] : [question.concept])));
  return new Set(live.flatMap(({ question }) => (open.has(question.concept) ? [] : [question.concept])));
}

/** Titles and summaries for the links of a lesson. */
export const glossaryOf =
  ({ concepts }: Content) =>
  (id: string) => {
    const concept = concepts.get(id);
    return concept && { title: concept.title, summary: concept.summary, href: `/study/${id}` };
  };
