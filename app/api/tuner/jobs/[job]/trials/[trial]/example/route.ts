import { randomInt } from 'node:crypto';
import { answered, refuseMethod } from '#lib/server/action.ts';
import { database } from '#lib/server/db.ts';
import { channelWords } from '#lib/server/predict/channel-words.ts';
import { PredictFault } from '#lib/server/predict/predict-fault.ts';
import { predictor } from '#lib/server/predict/predictor.ts';
import { askedTrial, notThere, type TrialParams } from '../asked-trial.ts';

/** More than any data set has rows; the row is taken modulo their number. */
const manyRows = 2 ** 40;

/** One example of the validation data in the units of its source, with its truth; drawn by chance, or that of `?row=`. */
export async function GET(request: Request, { params }: TrialParams) {
  const found = await askedTrial(params);
  if (found instanceof Response) return found;
  const asked = new URL(request.url).searchParams.get('row') ?? '';
  const row = /^\d{1,9}$/.test(asked) ? Number(asked) : randomInt(manyRows);
  const channel = found.search.data['train'] ?? '';
  const words = channelWords(database(), channel);
  if (!words) return notThere('the data set that it learnt from is gone', 'train on data that is still there');
  try {
    const { image, ...example } = await predictor().ask({ kind: 'example', channel, row });
    const { ink = 1, ...names } = words;
    return answered({ ...names, ...example, ...(image && { image: { ...image, ink } }) });
  } catch (error) {
    if (!(error instanceof PredictFault)) throw error;
    return notThere(error.message, error.remedy);
  }
}

const refuse = refuseMethod('GET');

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
