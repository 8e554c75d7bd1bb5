import { z } from 'zod';
import { timeOrderedId } from '#lib/browser/time-ordered-id.ts';
import { plainAnswer } from '#lib/questions/plain-answer.ts';
import { action, Refusal, refuseMethod } from '#lib/server/action.ts';
import { takeAnswer } from '../take-answer.ts';

const body = z
  .object({
    attempt: z.uuid(),
    question: z.string().max(120),
    /** Where the form stands in its round, to lead back to it. */
    position: z.coerce.number().int().min(1).max(9999),
    confidence: z.coerce.number().int().min(1).max(3).nullable().default(null),
  })
  .catchall(z.string().max(64));

/**
 * Takes an answer from a plain form, for browsers without script, and leads back to the question: to its verdict, or
 * with what is missing. A form that is sent twice finds its first answer stored.
 */
export const POST = action(body, async ({ attempt, question, position, confidence, ...fields }) => {
  const place = `/practise/${attempt}/${position}`;
  try {
    await takeAnswer({
      id: timeOrderedId(),
      attempt,
      question,
      answer: (shown) => plainAnswer(shown, fields),
      confidence,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const where = error.problems[0]?.where;
    if (where === 'answer' || where === 'confidence') return leadTo(`${place}?refused=${where}`);
    // The page of a question says by itself that its round is finished
    if (error.status !== 409) throw error;
  }
  return leadTo(place);
});

const leadTo = (address: string) => new Response(null, { status: 303, headers: { Location: address } });

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
