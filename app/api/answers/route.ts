import { z } from 'zod';
import { action, answered, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { conceptOf, tellStored } from '#lib/server/practice.ts';
import { takeAnswer } from './take-answer.ts';

const body = z.strictObject({
  /** Made by the browser; the same id again is the same answer. */
  id: z.uuid(),
  attempt: z.uuid(),
  question: z.string().max(120),
  answer: z.unknown(),
  confidence: z.int().min(1).max(3).nullable().default(null),
});

/** Stores and scores one answer; tells the key, the rationales and the demonstration unless the round holds them. */
export const POST = action(body, async ({ answer, ...sent }) => {
  const { outcome, event, attempt, entry } = await takeAnswer({ ...sent, answer: () => answer });
  const told = tellStored(attempt, entry, event);
  const concept = told && conceptOf(content(), entry);
  return answered({ outcome, confidence: event.confidence, told, concept }, outcome === 'recorded' ? 201 : 200);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
