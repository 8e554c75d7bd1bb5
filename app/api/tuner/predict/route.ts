import { z } from 'zod';
import { currentLearner } from '#app/current-learner.ts';
import { action, answered, Refusal, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { PredictFault } from '#lib/server/predict/predict-fault.ts';
import { predictor } from '#lib/server/predict/predictor.ts';
import { trialOfJob } from '#lib/server/predict/trial-of-job.ts';

const mostInputs = 2000;
const body = z.strictObject({
  job: z.string().max(64),
  /** From 1 up. */
  trial: z.int().min(1).max(1_000_000),
  /** One row in the units of the data's source. */
  inputs: z.array(z.number()).min(1).max(mostInputs),
});

/** What a training job's model makes of one row: `{outputs}`, class probabilities in order or one value. Stores nothing. */
export const POST = action(body, async ({ job, trial, inputs }) => {
  const learner = await currentLearner();
  const found = learner === null ? undefined : trialOfJob(database(), learner, job, trial);
  if (!found) throw refusal(404, 'you have no such training job', 'name one of /tuner');
  const { view, search, model: file } = found;
  if (view.status !== 'completed') throw refusal(409, 'it has no finished model', 'take one that has completed');
  const channel = search.data['train'] ?? '';
  try {
    const { algorithm } = search;
    return answered({ outputs: await predictor().ask({ kind: 'predict', channel, algorithm, file, inputs }) });
  } catch (error) {
    if (!(error instanceof PredictFault)) throw error;
    throw refusal(error.isOfInputs ? 400 : 409, error.message, error.remedy);
  }
});

const refusal = (status: number, what: string, remedy: string) =>
  new Refusal(status, { where: status === 400 ? 'inputs' : 'training job', what, remedy });

const refuse = refuseMethod('POST');

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
