import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { content } from '#lib/server/content/load.ts';
import { database } from '#lib/server/db.ts';
import { addReport } from '#lib/server/store/reports.ts';

const mostADay = 20;
const body = z.strictObject({
  /** Made by the browser; the same id again is the same report. */
  id: z.uuid(),
  question: z.string().max(120),
  reason: z.enum(['key', 'two-right', 'unclear', 'outdated', 'other']),
  comment: z.string().trim().max(2000, 'a comment has at most 2,000 characters').default(''),
});

/** Keeps a learner's complaint about a question as the question is now, for instructors. */
export const POST = action(body, async (report) => {
  const learner = await currentLearner();
  if (!learner)
    throw new Refusal(403, { where: 'cookie', what: 'you have not begun anything', remedy: 'start at /practise' });
  if (report.reason === 'other' && report.comment === '')
    throw new Refusal(400, {
      where: 'body: comment',
      what: '"Something else" needs a comment',
      remedy: 'say in it what is at fault',
    });
  const entry = content().questions.get(report.question);
  if (!entry)
    throw new Refusal(404, {
      where: 'question',
      what: `there is no question "${report.question}"`,
      remedy: 'report a question of the bank',
    });
  const row = { ...report, learner, questionHash: entry.hash, createdAt: new Date(), resolvedAt: null };
  const outcome = addReport(database(), row, mostADay);
  if (outcome === 'too many')
    throw new Refusal(429, {
      where: 'reports',
      what: `you have sent ${mostADay} reports in 24 hours`,
      remedy: 'send this one tomorrow',
    });
  if (outcome === 'id taken')
    throw new Refusal(409, {
      where: 'id',
      what: 'this id belongs to another report',
      remedy: 'make a new id for each report',
    });
  return answered({ outcome }, outcome === 'added' ? 201 : 200);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
