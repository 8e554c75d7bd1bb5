import type { Blueprint } from '#lib/exams/blueprint.ts';
import type { Content } from './content/load.ts';
import type { Concept, Topic } from './content/schemas.ts';

export interface Chapter {
  topic: Topic;
  concepts: Concept[];
}

/** The number in an id of the concept map: 7 of R07, 3 of K-3. */
const numberIn = (id: string | undefined) => Number(id?.match(/\d+/)?.[0] ?? 0);

/** All concepts in reading order: topics as listed, within them as the concept map counts. */
export function chapters({ topics, concepts }: Content): Chapter[] {
  return topics
    .map((topic) => ({
      topic,
      concepts: [...concepts.values()]
        .filter((concept) => concept.topic === topic.slug)
        .sort((a, b) => numberIn(a.ids[0]) - numberIn(b.ids[0])),
    }))
    .filter((chapter) => chapter.concepts.length > 0);
}

export interface PathStep {
  objective: Blueprint['objectives'][number];
  concepts: Concept[];
}

/** What to read for an exam: each objective with its concepts; a concept appears under the first that names it. */
export function readingPath(content: Content, exam: string): PathStep[] {
  const blueprint = content.blueprints.get(exam);
  const ordered = chapters(content).flatMap(({ concepts }) => concepts);
  const placed = new Set<string>();
  return (blueprint?.objectives ?? []).flatMap((objective) => {
    const concepts = ordered.filter(
      ({ id, objectives }) => !placed.has(id) && objectives.includes(`${exam}:${objective.id}`),
    );
    for (const { id } of concepts) placed.add(id);
    return concepts.length > 0 ? [{ objective, concepts }] : [];
  });
}

/** The concepts before and after one in reading order. */
export function neighbours(content: Content, id: string): { before: Concept | null; after: Concept | null } {
  const ordered = chapters(content).flatMap(({ concepts }) => concepts);
  const at = ordered.findIndex((concept) => concept.id === id);
  return { before: ordered[at - 1] ?? null, after: ordered[at + 1] ?? null };
}

/** Titles and summaries for the links of a lesson. */
export const glossaryOf =
  ({ concepts }: Content) =>
  (id: string) => {
    const concept = concepts.get(id);
    return concept && { title: concept.title, summary: concept.summary, href: `/study/${id}` };
  };
