import { z } from 'zod';
import { action, answered, refuseMethod } from '#lib/server/action.ts';
import { writingLearner } from '../writing-learner.ts';

/**
 * Makes a new learner known before the first review. Were the cookie to come with that review's reply and the reply be
 * lost, its repeat would come from someone else. Stores nothing, so it may be lost and repeated itself.
 */
export const POST = action(z.strictObject({}), async (_, request) => {
  await writingLearner(request);
  return answered({ outcome: 'known' });
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
