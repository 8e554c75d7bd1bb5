import { kernelEngine } from '#lib/playground/kernel-engine.ts';
import { type PlaygroundRun, playgroundRun } from '#lib/playground/playground-run.ts';
import { epochsBy, FRAMES_A_SECOND, type Speed } from '#lib/playground/speeds.ts';
import type { PlaygroundMessage, PlaygroundRequest } from './playground-protocol.ts';
import { loadTfjs } from './tfjs.ts';

const FRAME_MS = 1000 / FRAMES_A_SECOND;

const say = (message: PlaygroundMessage) => postMessage(message);
let run: PlaygroundRun | undefined;
let number = 0;
/** Each play, pause, step or new run makes the loop of the one before it stale. */
let turn = 0;
/** The newest run asked for: those before it need not begin, as when a slider is dragged. */
let newest = 0;
/** Requests wait for each other, because the first has to wait for the engine. */
let queue = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<PlaygroundRequest>) => {
  const own = data.kind === 'rates' || data.kind === 'weight' ? turn : ++turn;
  if (data.kind === 'begin') newest = data.run;
  queue = queue.then(() => answer(data, own)).catch(fail);
});

async function answer(request: PlaygroundRequest, own: number): Promise<void> {
  if (request.kind === 'begin') {
    if (request.run !== newest) return;
    run?.dispose();
    run = undefined;
    number = request.run;
    run = playgroundRun(kernelEngine(await loadTfjs()), request.playground, request.own);
    show(false);
  }
  if (request.kind === 'rates') run?.setRates(request.rates);
  if (request.kind === 'weight') run?.setWeight(request.change);
  if (request.kind === 'play') play(request.speed, own).catch(fail);
  if (request.kind === 'step') run?.advance();
  // While it plays, whoever hears this picture knows that the next follows.
  if (request.kind === 'step' || request.kind === 'pause' || request.kind === 'weight') show(false);
}

async function play(speed: Speed, own: number): Promise<void> {
  let done = 0;
  for (let frame = 0; run && own === turn && !run.isOver(); frame++) {
    const began = performance.now();
    while (done < epochsBy(speed, frame) && performance.now() - began < FRAME_MS && !run.isOver()) {
      run.advance();
      done++;
    }
    show(!run.isOver());
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, FRAME_MS - (performance.now() - began))));
  }
}

function show(isPlaying: boolean): void {
  if (run) say({ kind: 'snapshot', run: number, snapshot: run.snapshot(), isPlaying });
}

function fail(error: unknown): void {
  say({ kind: 'failed', run: number, why: error instanceof Error ? error.message : String(error) });
}
