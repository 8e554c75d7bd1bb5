import { parentPort } from 'node:worker_threads';
import { answerQuestion } from './answer-question.ts';
import { PredictFault } from './predict-fault.ts';
import type { Question, Reply } from './question.ts';

/** A thread that loads models and predicts, so that no page waits for it. */
parentPort?.on('message', async ({ id, question }: { id: number; question: Question }) => {
  parentPort?.postMessage(await reply(id, question));
});

async function reply(id: number, question: Question): Promise<Reply> {
  try {
    return { id, answer: await answerQuestion(question) };
  } catch (error) {
    if (error instanceof PredictFault)
      return { id, fault: { what: error.message, remedy: error.remedy, isOfInputs: error.isOfInputs } };
    console.error(error);
    return { id, fault: { what: 'the model does not load', remedy: 'train it again', isOfInputs: false } };
  }
}
