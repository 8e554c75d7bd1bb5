import type { Standing } from '#drizzle/schema.ts';
import { dueQuestionAt } from '#lib/memory/due-question-at.ts';
import type { Content } from './content/load.ts';
import type { Concept, Topic } from './content/schemas.ts';
import { progressStrength } from './progress-strength.ts';

export interface TopicProgress {
  topic: Topic;
  questions: number;
  /** Questions answered at least once, and those right at the last try. */
  seen: number;
  right: number;
  /** Questions whose time to be asked again has come. */
  due: number;
}

/** The topics that have live questions, in teaching order, with how far a learner has come in each. */
export function topicProgress(
  { topics, questions }: Pick<Content, 'topics' | 'questions'>,
  standings: readonly Standing[],
  now: Date,
): TopicProgress[] {
  const standingOf = new Map(standings.map((standing) => [standing.question, standing]));
  const rows = topics.map((topic) => {
    const live = [...questions.values()].filter(
      (entry) => entry.topic === topic.slug && entry.question.status === 'live',
    );
    const seen = live.flatMap(({ id }) => standingOf.get(id) ?? []);
    return {
      topic,
      questions: live.length,
      seen: seen.length,
      right: seen.filter(({ lastRight }) => lastRight).length,
      due: seen.filter((standing) => dueQuestionAt(standing) <= now).length,
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

/** Concepts that a learner has answered questions on, the weakest first as adaptive rounds see them. */
export function conceptProgress(
  { concepts }: Pick<Content, 'concepts'>,
  standings: readonly Standing[],
): ConceptProgress[] {
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
  const strength = progressStrength(standings);
  return [...rows.values()].sort((a, b) => strength(a.concept.id) - strength(b.concept.id));
}
