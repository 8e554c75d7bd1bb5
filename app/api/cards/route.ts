import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { questionCardId } from '#lib/server/cards-of-question.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { addCard } from '#lib/server/store/cards.ts';
import { isTold } from '#lib/server/store/cards-told.ts';

const body = z.strictObject({ question: z.string().max(120) });

/** Makes a flashcard of a question, once. Its back holds the key, so the question must have been answered and told. */
export const POST = action(body, async ({ question }) => {
  if (!content().questions.has(question))
    throw new Refusal(404, {
      where: 'question',
      what: `there is no question "${question}"`,
      remedy: 'make a card of a question of the bank',
    });
  const learner = await currentLearner();
  if (!learner || !isTold(database(), learner, question))
    throw new Refusal(403, {
      where: 'question',
      what: 'you have not been told its answer yet',
      remedy: 'answer it in practice first',
    });
  const card = questionCardId(question);
  const { outcome } = addCard(database(), { learner, card }, new Date());
  return answered({ outcome, card }, outcome === 'recorded' ? 201 : 200);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
