import { experiments } from '#lib/experiments/registry.ts';
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

async function run({ run: number, slug, chosen }: Extract<Request, { kind: 'run' }>, signal: AbortSignal) {
  try {
    const tf = await loadTfjs();
    const started = performance.now();
    const result = await runExperiment(tf, experiments[slug], chosen, {
      signal,
      breathe,
      onFrame: (frame) => say({ kind: 'frame', run: number, frame }),
    });
    say({ kind: 'done', run: number, result, seconds: (performance.now() - started) / 1000 });
  } catch (error) {
    if (signal.aborted) say({ kind: 'stopped', run: number });
    else say({ kind: 'failed', run: number, why: error instanceof Error ? error.message : String(error) });
  }
}

const channel = new MessageChannel();

/** One turn of the event loop, in which a stop can arrive; timers would wait 4 ms each time. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}
