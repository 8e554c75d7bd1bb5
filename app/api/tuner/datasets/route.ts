import { z } from 'zod';
import { problemsOf } from '#lib/base/problem.ts';
import { answered, Refusal, refuseMethod, sameOrigin } from '#lib/server/action.ts';
import { datasetName } from '#lib/server/datasets/own/dataset-name.ts';
import { targetReadings } from '#lib/server/datasets/own/own-table.ts';
import { receiveDataset } from '#lib/server/datasets/own/receive-dataset.ts';
import { database } from '#lib/server/db.ts';
import { dataFolder } from '#lib/server/settings.ts';
import { writingLearner } from '../writing-learner.ts';

const query = z.strictObject({
  name: z.string().regex(datasetName, 'at most 40 letters a to z, digits and single hyphens between them'),
  /** The column to predict; by default the last. */
  target: z.string().min(1).max(200).exactOptional(),
  reading: z.enum(targetReadings).default('auto'),
});

/** Takes the body, a CSV file, as a data set of the learner's; makes the learner known when new. 422 tells its faults. */
export const POST = sameOrigin(async (request) => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim();
  if (type !== 'text/csv')
    throw new Refusal(415, {
      ...{ where: 'Content-Type', what: `"${type ?? ''}" cannot be read`, remedy: 'send text/csv' },
    });
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) {
    const [first, ...more] = problemsOf('address', asked.error.issues, 'mend the address');
    throw new Refusal(400, first ?? { where: 'address', what: 'it cannot be read', remedy: 'mend it' }, ...more);
  }
  const { learner, remember } = await writingLearner(request);
  await receiveDataset({
    ...{ db: database(), folder: dataFolder(), owner: learner, now: new Date() },
    ...{ asked: asked.data, body: request.body, announced: Number(request.headers.get('content-length')) || 0 },
  });
  remember();
  return answered({ name: asked.data.name }, 201);
});

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
