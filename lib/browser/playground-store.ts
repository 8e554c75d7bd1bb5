import { keepRun } from '#lib/playground/history.ts';
import type { OwnData } from '#lib/playground/own-data.ts';
import type { WeightChange } from '#lib/playground/playground-run.ts';
import { type RunRecord, resultsOf, type Stopped } from '#lib/playground/run-record.ts';
import type { Common, Playground } from '#lib/playground/settings.ts';
import type { Snapshot } from '#lib/playground/snapshot.ts';
import type { Speed } from '#lib/playground/speeds.ts';
import type { PlaygroundMessage, PlaygroundRequest } from './playground-protocol.ts';

export interface PlaygroundState {
  /** Which run the snapshot belongs to; 0 before the first. */
  run: number;
  /** What the run was begun with, which the snapshot shows. */
  playground: Playground | null;
  own: OwnData | null;
  snapshot: Snapshot | null;
  status: 'loading' | 'paused' | 'playing' | 'failed';
  why: string;
  /** Every run that was paused, interrupted or came to its end, as it then was. */
  runs: readonly RunRecord[];
}

const nothing = { run: 0, playground: null, own: null, snapshot: null, why: '', runs: [] } as const;
export const unopened: PlaygroundState = { ...nothing, status: 'loading' };

/** A run that is replaced sooner, as while a slider is dragged, was not watched and is not listed. */
const LEAST_MS = 400;

/** The playground's worker and the latest picture of its run; listeners hear of it at most once an animation frame. */
export class PlaygroundStore {
  #state = unopened;
  #listeners = new Set<() => void>();
  #worker: Worker | undefined;
  #run = 0;
  #begun: { playground: Playground; own: OwnData | null } | undefined;
  #began = 0;
  #drawing = 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): PlaygroundState => this.#state;

  /** A new run from its first weights; the old picture stays until the new one is there. */
  begin(playground: Playground, own: OwnData | null, why: Stopped = 'changed'): void {
    const { status, snapshot, run } = this.#state;
    const isWatched = performance.now() - this.#began >= LEAST_MS;
    if (status === 'playing' && run === this.#run && snapshot && isWatched) this.#keep(snapshot, why);
    this.#run++;
    this.#begun = { playground, own };
    this.#began = performance.now();
    this.#ask({ kind: 'begin', run: this.#run, playground, own });
    this.#change({ ...this.#state, status: this.#state.snapshot ? 'paused' : 'loading', why: '' });
  }

  /** Other learning rates for the run that there is, from its next epoch on. */
  setRates(playground: Playground): void {
    if (!this.#begun) return;
    this.#begun = { ...this.#begun, playground };
    this.#ask({ kind: 'rates', rates: playground.models.map(({ rate }) => rate) });
    this.#change({ ...this.#state, playground });
  }

  /** Sets a weight of the run that is shown; of a run that is about to be replaced it does nothing. */
  setWeight(change: WeightChange): void {
    if (this.#state.snapshot && this.#state.run === this.#run) this.#ask({ kind: 'weight', change });
  }

  /** Another way to draw the output; the run is the same. */
  redraw(output: Common['output']): void {
    const drawn = (of: Playground): Playground => ({ ...of, common: { ...of.common, output } });
    if (this.#begun) this.#begun = { ...this.#begun, playground: drawn(this.#begun.playground) };
    const { playground } = this.#state;
    this.#change({ ...this.#state, playground: playground && drawn(playground) });
  }

  /** Whether the run has learnt something or been edited, has its picture here and is not over: it can go on with other rates. */
  canGoOn(): boolean {
    const { snapshot, run } = this.#state;
    return run === this.#run && snapshot !== null && !snapshot.isOver && (hasLearnt(snapshot) || isEdited(snapshot));
  }

  play(speed: Speed): void {
    this.#ask({ kind: 'play', speed });
    this.#change({ ...this.#state, status: 'playing' });
  }

  pause(): void {
    this.#ask({ kind: 'pause' });
    this.#change({ ...this.#state, status: 'paused' });
  }

  step(): void {
    this.#ask({ kind: 'step' });
    this.#change({ ...this.#state, status: 'paused' });
  }

  /** Takes a run out of the table. */
  forget(id: number): void {
    this.#change({ ...this.#state, runs: this.#state.runs.filter((run) => run.id !== id) });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    cancelAnimationFrame(this.#drawing);
    this.#drawing = 0;
  }

  #ask(request: PlaygroundRequest): void {
    this.#worker ??= this.#open();
    this.#worker.postMessage(request);
  }

  #open(): Worker {
    const worker = new Worker(new URL('./playground.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PlaygroundMessage>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, status: 'failed', why: event.message || 'The worker could not start.' });
    });
    return worker;
  }

  #hear(message: PlaygroundMessage): void {
    if (message.run !== this.#run || !this.#begun) return;
    if (message.kind === 'failed') {
      this.#change({ ...this.#state, status: 'failed', why: message.why });
      return;
    }
    const { run, snapshot, isPlaying } = message;
    // The answer to `begin` may come after `play` was asked: only the end of a run turns it off.
    const goesOn = this.#state.status === 'playing' && !snapshot.isOver;
    const status = isPlaying || goesOn ? 'playing' : 'paused';
    // A picture sent before the pause must not start the button again.
    const shown = this.#state.status === 'paused' && isPlaying ? 'paused' : status;
    if (shown === 'paused') this.#keep(snapshot, 'paused');
    this.#change({ ...this.#state, run, ...this.#begun, snapshot, status: shown, why: '' });
  }

  /** Lists the present run, if it has learnt anything. */
  #keep(snapshot: Snapshot, stopped: Stopped): void {
    if (!this.#begun || !hasLearnt(snapshot)) return;
    const record = { id: this.#run, ...this.#begun, stopped, results: resultsOf(snapshot) };
    this.#change({ ...this.#state, runs: keepRun(this.#state.runs, record) });
  }

  #change(state: PlaygroundState): void {
    this.#state = state;
    this.#drawing ||= requestAnimationFrame(() => {
      this.#drawing = 0;
      for (const listener of this.#listeners) listener();
    });
  }
}

const isEdited = ({ models }: Snapshot) => models.some(({ edits }) => edits.length > 0);
const hasLearnt = ({ models }: Snapshot) => models.some(({ epoch }) => epoch > 0);
