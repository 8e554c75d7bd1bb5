import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PredictFault } from './predict-fault.ts';
import type { Answers, Question, Reply } from './question.ts';

interface Waiting {
  done: (answer: unknown) => void;
  failed: (fault: PredictFault) => void;
}
/** Questions at a time; whoever comes beyond is refused. */
const mostWaiting = 64;
/** Milliseconds without an answer after which the thread is given up. */
const patienceMs = 30_000;
/** Milliseconds without a question after which the thread and its models go. */
const idleMs = 300_000;
/** MiB of JavaScript objects that models may hold. */
const memoryMiB = 512;

/**
 * A thread of its own that loads models and predicts. It begins with the first question, ends after five idle minutes, and
 * is replaced when it dies: a model that does not fit into memory takes nothing else along.
 */
export class Predictor {
  #thread: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #timer: NodeJS.Timeout | undefined;

  /** The thread's answer. Throws PredictFault. */
  async ask<Kind extends Question['kind']>(question: Question & { kind: Kind }): Promise<Answers[Kind]> {
    if (this.#waiting.size >= mostWaiting)
      throw new PredictFault('too many predictions are asked for', 'wait a little');
    const thread = this.#started();
    const id = this.#asked++;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done: done as Waiting['done'], failed });
      thread.ref();
      if (this.#waiting.size === 1) this.#wait(patienceMs);
      thread.postMessage({ id, question });
    });
  }

  /** Ends the thread; what is still asked fails. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const thread = this.#thread;
    this.#lost();
    await thread?.terminate();
  }

  #started(): Worker {
    if (this.#thread) return this.#thread;
    // A path and no URL: the thread is plain Node, and no part of the bundle.
    const file = path.resolve(/* turbopackIgnore: true */ 'lib/server/predict/predict.thread.ts');
    const thread = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memoryMiB } });
    thread.on('message', (reply: Reply) => this.#hear(reply));
    thread.on('error', (error) => console.error(`The thread that predicts failed: ${error}`));
    thread.on('exit', () => this.#thread === thread && this.#lost());
    this.#thread = thread;
    return thread;
  }

  #hear(reply: Reply): void {
    const it = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    this.#wait(this.#waiting.size > 0 ? patienceMs : idleMs);
    if (this.#waiting.size === 0) this.#thread?.unref();
    if ('answer' in reply) it?.done(reply.answer);
    else it?.failed(new PredictFault(reply.fault.what, reply.fault.remedy, reply.fault.isOfInputs));
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.close(), milliseconds).unref();
  }

  #lost(): void {
    this.#thread = undefined;
    for (const { failed } of this.#waiting.values())
      failed(new PredictFault('the model took too much memory or time', 'try once more, or open a smaller model'));
    this.#waiting.clear();
  }
}

const shared = globalThis as typeof globalThis & { holdoutPredictor?: Predictor };

/** This process's predictor. */
export function predictor(): Predictor {
  shared.holdoutPredictor ??= new Predictor();
  return shared.holdoutPredictor;
}
