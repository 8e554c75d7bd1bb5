import type { Standing } from '#drizzle/schema.ts';
import type { Content } from './content/load.ts';
import type { Concept, Topic } from './content/schemas.ts';

export interface TopicProgress {
  topic: Topic;
  questions: number;
  /** Questions answered at least once, and those right at the last try. */
  seen: number;
  right: number;
}

/** The topics that have live questions, in teaching order, with how far a learner has come in each. */
export function topicProgress({ topics, questions }: Content, standings: readonly Standing[]): TopicProgress[] {
  const last = new Map(standings.map((standing) => [standing.question, standing.lastRight]));
  const rows = topics.map((topic) => {
    const ids = [...questions.values()]
      .filter((entry) => entry.topic === topic.slug && entry.question.status === 'live')
      .map(({ id }) => id);
    return {
      topic,
      questions: ids.length,
      seen: ids.filter((id) => last.has(id)).length,
      right: ids.filter((id) => last.get(id) === true).length,
    };
  });
  return rows.filter(({ questions: count }) => count > 0);
}

export interface ConceptProgress {
  concept: Concept;
  /** Answers ever given on the concept and how many were right. */
  answered: number;
  right: number;
  lastAt: Date;
}

/** Concepts that a learner has answered questions on, the weakest first. */
export function conceptProgress({ concepts }: Content, standings: readonly Standing[]): ConceptProgress[] {
  const rows = new Map<string, ConceptProgress>();
  for (const { concept: id, answered, right, lastAt } of standings) {
    const concept = concepts.get(id);
    if (!concept) continue;
    const row = rows.get(id) ?? { concept, answered: 0, right: 0, lastAt };
    rows.set(id, {
      concept,
      answered: row.answered + answered,
      right: row.right + right,
      lastAt: row.lastAt > lastAt ? row.lastAt : lastAt,
    });
  }
  return [...rows.values()].sort((a, b) => a.right / a.answered - b.right / b.answered || b.answered - a.answered);
}
