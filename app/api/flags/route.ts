import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { setFlag } from '#lib/server/store/flags.ts';

const body = z.strictObject({ question: z.string().max(120), flagged: z.boolean() });

/** Sets or takes away the learner's flag on a question; sending the same again changes nothing. */
export const POST = action(body, async ({ question, flagged: isFlagged }) => {
  const learner = await currentLearner();
  if (!learner)
    throw new Refusal(403, { where: 'cookie', what: 'you have not begun anything', remedy: 'start at /practise' });
  // A flag on a question that has left the bank can still be taken away.
  if (isFlagged && !content().questions.has(question))
    throw new Refusal(404, {
      where: 'question',
      what: `there is no question "${question}"`,
      remedy: 'flag a question of the bank',
    });
  setFlag(database(), { learner, question, isFlagged, now: new Date() });
  return answered({ question, flagged: isFlagged });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
