import { statSync } from 'node:fs';
import type { Algorithm, Model } from '#lib/tuning/algorithm.ts';
import { algorithms } from '../algorithms/registry.ts';
import { readKept } from '../executors/kept-artefact.ts';
import { channelData } from './channel-data.ts';
import { PredictFault } from './predict-fault.ts';
import type { Example, Prediction, Question } from './question.ts';
import { rawExample, rawOutputs, scaledInputs } from './raw-row.ts';
import { Recent } from './recent.ts';

const byName: Readonly<Record<string, Algorithm>> = algorithms;
const models = new Recent<Model>(4);

/** Loads what a question is about and answers it. Throws PredictFault for what a person can be told. */
export async function answerQuestion(question: Question): Promise<Example | Prediction> {
  const data = channelData(question.channel);
  const { features, image } = data.dataset.train;
  if (question.kind === 'example') return { ...(image && { image }), ...rawExample(data, question.row) };
  const { inputs } = question;
  if (inputs.length !== features) {
    const what = `the model has ${features} inputs, and ${inputs.length} came`;
    throw new PredictFault(what, `send ${features} numbers`, true);
  }
  const model = await modelOf(question);
  return rawOutputs(model.predict(scaledInputs(inputs, data), 1), data);
}

/** By file and its age, because a training job that is begun anew writes the same file. */
function modelOf({ file, algorithm }: { file: string; algorithm: string }): Promise<Model> {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return models.get(`${file} ${written}`, async () => {
    const kept = written === undefined ? undefined : readKept(file);
    if (!kept) throw new PredictFault('its model is not on this machine', 'open a training job that completed here');
    const known = Object.hasOwn(byName, algorithm) ? byName[algorithm] : undefined;
    if (!known) throw new PredictFault(`there is no algorithm "${algorithm}" here`, 'open another training job');
    return known.load(kept.artefact);
  });
}
