import type { Slug } from '#lib/experiments/registry.ts';
import type { Frame, Result } from '#lib/experiments/run.ts';
import type { Message, Request } from './run-protocol.ts';

export interface RunState {
  status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  frames: readonly Frame[];
  result: Result | null;
  seconds: number;
  why: string;
}

export const idle: RunState = { status: 'idle', frames: [], result: null, seconds: 0, why: '' };

/** One worker and what it last said; listeners hear of it at most once an animation frame. */
export class RunStore {
  #state = idle;
  #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #run = 0;
  #drawing = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): RunState => this.#state;

  start(slug: Slug, chosen: Record<string, number>): void {
    this.#run++;
    this.#change({ ...idle, status: 'running' });
    this.#ask({ kind: 'run', run: this.#run, slug, chosen });
  }

  stop(): void {
    if (this.#state.status === 'running') this.#ask({ kind: 'stop' });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
    if (this.#state.status === 'running') this.#state = { ...this.#state, status: 'stopped' };
  }

  #ask(request: Request): void {
    this.#worker ??= this.#open();
    this.#worker.postMessage(request);
  }

  #open(): Worker {
    const worker = new Worker(new URL('./run.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, status: 'failed', why: event.message || 'The worker could not start.' });
    });
    return worker;
  }

  #hear(message: Message): void {
    if (message.run !== this.#run) return;
    if (message.kind === 'frame') this.#change({ ...this.#state, frames: [...this.#state.frames, message.frame] });
    if (message.kind === 'done')
      this.#change({ ...this.#state, status: 'done', result: message.result, seconds: message.seconds });
    if (message.kind === 'stopped') this.#change({ ...this.#state, status: 'stopped' });
    if (message.kind === 'failed') this.#change({ ...this.#state, status: 'failed', why: message.why });
  }

  #change(state: RunState): void {
    this.#state = state;
    this.#drawing ||= requestAnimationFrame(() => {
      this.#drawing = 0;
      for (const listener of this.#listeners) listener();
    });
  }
}
