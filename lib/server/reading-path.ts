import { quantile } from '#lib/base/numbers.ts';
import type { Blueprint } from '#lib/exams/blueprint.ts';
import type { Content } from './content/load.ts';
import type { Concept } from './content/schemas.ts';
import { type Chapter, chapters, inReadingOrder } from './study.ts';

export interface PathStep {
  objective: Blueprint['objectives'][number];
  chapters: Chapter[];
  /** Concepts that serve it too and stand under an earlier objective. */
  before: Concept[];
}

/**
 * What to read for an exam: its objectives in the order of the concept map, each with its concepts by topic, a concept
 * under the first that names it. An objective stands where the first quarter of its concepts does, for the very first
 * may be a straggler; one that has no concept to itself stands at the end. Empty for an exam that is not known.
 */
export function readingPath(content: Pick<Content, 'topics' | 'concepts' | 'blueprints'>, exam: string): PathStep[] {
  const serving = inReadingOrder(content).map((concept) => ({
    concept,
    serves: concept.objectives.flatMap((name) => (name.startsWith(`${exam}:`) ? [name.slice(exam.length + 1)] : [])),
  }));
  const objectives = (content.blueprints.get(exam)?.objectives ?? [])
    .map((objective) => {
      const of = serving.flatMap(({ concept, serves }, at) =>
        serves.includes(objective.id) ? [{ concept, at, isAlone: serves.length === 1 }] : [],
      );
      const beginning = quantile(
        of.map(({ at }) => at),
        0.25,
      );
      const place = of.some(({ isAlone }) => isAlone) ? beginning : serving.length + beginning;
      return { objective, place, concepts: of.map(({ concept }) => concept) };
    })
    .filter(({ concepts }) => concepts.length > 0)
    .sort((a, b) => a.place - b.place);
  const placed = new Set<Concept>();
  return objectives.map(({ objective, concepts }) => {
    const own = concepts.filter((concept) => !placed.has(concept));
    const before = concepts.filter((concept) => placed.has(concept));
    for (const concept of own) placed.add(concept);
    const ofStep = new Map(own.map((concept) => [concept.id, concept]));
    return { objective, chapters: chapters({ topics: content.topics, concepts: ofStep }), before };
  });
}

/** The concepts of a path, one after the other. */
export const conceptsOf = (path: readonly PathStep[]): Concept[] =>
  path.flatMap(({ chapters: list }) => list.flatMap(({ concepts }) => concepts));
