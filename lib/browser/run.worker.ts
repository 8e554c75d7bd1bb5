import type { Frame } from '#lib/experiments/experiment.ts';
import { loadExperiment } from '#lib/experiments/loaders.ts';
import { runExperiment } from '#lib/experiments/run.ts';
import type { Message, Request } from './run-protocol.ts';
import { loadTfjs } from './tfjs.ts';

const say = (message: Message) => postMessage(message);
let current: AbortController | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  current?.abort();
  if (data.kind === 'run') {
    current = new AbortController();
    run(data, current.signal);
  }
});

async function run(request: Extract<Request, { kind: 'run' }>, signal: AbortSignal) {
  const { run: number, slug, chosen, seeds } = request;
  try {
    const [tf, experiment] = await Promise.all([loadTfjs(), loadExperiment(slug)]);
    const started = performance.now();
    const now = () => performance.now();
    const pause = paced((frame) => say({ kind: 'frame', run: number, frame }));
    const { values, frame } = await runExperiment(tf, experiment, chosen, { seeds, signal, now, pause });
    say({ kind: 'done', run: number, values, frame, seconds: (now() - started) / 1000 });
  } catch (error) {
    if (signal.aborted) say({ kind: 'stopped', run: number });
    else say({ kind: 'failed', run: number, why: error instanceof Error ? error.message : String(error) });
  }
}

/** Milliseconds between two frames, and between two looks at whether the run was stopped. */
const frameEvery = 50;
const breatheEvery = 15;
/** Making frames takes at most one part in so many of the time. */
const share = 8;

/** Draws by a budget of time, so that pictures never hold the training up. */
function paced(draw: (frame: Frame) => void) {
  let nextFrame = 0;
  let nextBreath = performance.now() + breatheEvery;
  return async (frame: () => Frame) => {
    const now = performance.now();
    if (now >= nextFrame) {
      draw(frame());
      const end = performance.now();
      nextFrame = end + Math.max(frameEvery, share * (end - now));
    }
    if (now >= nextBreath) {
      await breathe();
      nextBreath = performance.now() + breatheEvery;
    }
  };
}

const channel = new MessageChannel();

/** One turn of the event loop, in which a stop can arrive; timers would wait 4 ms each time. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}
