import type { Frame, Samples } from '#lib/experiments/experiment.ts';
import { mergeFrames } from '#lib/experiments/merge-frames.ts';
import type { Panel } from '#lib/experiments/panel.ts';
import type { Slug } from '#lib/experiments/registry.ts';
import type { Message, Request } from './run-protocol.ts';

export interface RunState {
  status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  frame: Frame | null;
  /** The claim's figures, `[arm][seed]`, once the run is done. */
  values: number[][] | null;
  seconds: number;
  why: string;
}

export const idle: RunState = { status: 'idle', frame: null, values: null, seconds: 0, why: '' };

/** Fewer seeds than this are not worth a worker of their own. */
const seedsAWorker = 8;

/** One part of a run: a worker, and what it last said of the present run. */
interface Part {
  worker: Worker;
  frame?: Frame;
  values?: number[][];
}

/** The workers of one laboratory, at most one a core; listeners hear of news at most once an animation frame. */
export class RunStore {
  #state = idle;
  #listeners = new Set<() => void>();
  #parts: Part[] = [];
  #working: Part[] = [];
  #run = 0;
  #drawing = 0;
  #pooled: (samples: Samples) => Panel[] = () => [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): RunState => this.#state;

  /**
   * Begins a run over `seeds`, shared among the workers in runs of neighbours, so that their order stays. `pooled` draws
   * the pictures over all seeds.
   */
  start(
    slug: Slug,
    chosen: Record<string, number | string>,
    seeds: readonly number[],
    pooled: (samples: Samples) => Panel[],
  ): void {
    this.#pooled = pooled;
    this.#run++;
    this.#ask({ kind: 'stop' });
    this.#change({ ...idle, status: 'running' });
    const count = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, Math.floor(seeds.length / seedsAWorker)));
    while (this.#parts.length < count) this.#parts.push(this.#open());
    this.#working = this.#parts.slice(0, count);
    const cut = (part: number) => Math.round((part * seeds.length) / count);
    this.#working.forEach((part, at) => {
      delete part.frame;
      delete part.values;
      const own = seeds.slice(cut(at), cut(at + 1));
      part.worker.postMessage({ kind: 'run', run: this.#run, slug, chosen, seeds: own } satisfies Request);
    });
  }

  stop(): void {
    if (this.#state.status === 'running') this.#ask({ kind: 'stop' });
  }

  close(): void {
    for (const { worker } of this.#parts) worker.terminate();
    this.#parts = [];
    this.#working = [];
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    if (this.#state.status === 'running') this.#state = { ...this.#state, status: 'stopped' };
  }

  #ask(request: Request): void {
    for (const { worker } of this.#working) worker.postMessage(request);
  }

  #open(): Part {
    const part: Part = { worker: new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' }) };
    part.worker.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(part, data));
    part.worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(event.message || 'The worker could not start.');
    });
    return part;
  }

  #fail(why: string): void {
    this.#change({ ...this.#state, status: 'failed', why });
    this.#ask({ kind: 'stop' });
  }

  #hear(part: Part, message: Message): void {
    if (message.run !== this.#run || this.#state.status !== 'running') return;
    if (message.kind === 'failed') this.#fail(message.why);
    if (message.kind === 'stopped') this.#change({ ...this.#state, status: 'stopped' });
    if (message.kind === 'frame' || message.kind === 'done') {
      part.frame = message.frame;
      this.#change({
        ...this.#state,
        frame:
          mergeFrames(
            this.#working.map(({ frame }) => frame),
            this.#pooled,
          ) ?? this.#state.frame,
      });
    }
    if (message.kind === 'done') {
      part.values = message.values;
      const values = this.#working.map((each) => each.values);
      const seconds = Math.max(this.#state.seconds, message.seconds);
      if (values.some((some) => some === undefined)) this.#change({ ...this.#state, seconds });
      else
        this.#change({
          ...this.#state,
          status: 'done',
          seconds,
          values: message.values.map((_, arm) => values.flatMap((some) => some?.[arm] ?? [])),
        });
    }
  }

  #change(state: RunState): void {
    this.#state = state;
    this.#drawing ||= requestAnimationFrame(() => {
      this.#drawing = 0;
      for (const listener of this.#listeners) listener();
    });
  }
}
