import { randomUUID } from 'node:crypto';
import type { AnswerEvent, Attempt } from '#drizzle/schema.ts';
import { rng } from '#lib/base/rng.ts';
import type { Entry } from '#lib/questions/bank.ts';
import { type Answer, type Shown, typeOf } from '#lib/questions/registry.ts';
import { shuffleOf } from '#lib/questions/shuffle.ts';
import { type Told, tell } from '#lib/questions/told.ts';
import type { Content } from './content/load.ts';

/** An attempt at a topic's live questions (of the whole bank for null) in an order drawn from the seed; null if none. */
export function drawAttempt(
  { questions }: Content,
  { learner, topic, seed, now }: { learner: string; topic: string | null; seed: string; now: Date },
): Attempt | null {
  const live = [...questions.values()].filter(({ question }) => question.status === 'live');
  const ids = live.filter((entry) => topic === null || entry.topic === topic).map(({ id }) => id);
  if (ids.length === 0) return null;
  const order = rng('questions', seed).shuffle(ids);
  return { id: randomUUID(), learner, topic, seed, questions: order, settings: null, createdAt: now, finishedAt: null };
}

/** What the browser gets of a question before its answer, in the attempt's own order of options. */
export function present(attempt: Pick<Attempt, 'seed'>, { id, question }: Entry): Shown {
  return typeOf(question).present(question, shuffleOf(attempt.seed, id));
}

/** What a stored answer entitles its learner to know. */
export function tellStored({ question }: Entry, { answer, earned, outOf }: AnswerEvent): Told {
  return tell(question, answer as Answer, { earned, outOf });
}
