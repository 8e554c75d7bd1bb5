import { ZodError } from 'zod';
import type { Artefact, Training } from '#lib/tuning/algorithm.ts';
import type { Order, Report } from '#lib/tuning/executor.ts';
import { readMetrics } from '#lib/tuning/read-metrics.ts';
import type { Catalogue } from './catalogue.ts';
import { checkpointFile, type Epoch, type Kept, modelFile, readKept, writeKept } from './kept-artefact.ts';

/** How a running trial is heard, and told to stop. */
export interface Voice {
  say(report: Report): void;
  /** Asked at least once an epoch. */
  isStopped(): boolean;
}
class Interrupted extends Error {
  override name = 'Interrupted';
}
const watchMs = 50;
const endless = Number.POSITIVE_INFINITY;
type Ended = Extract<Report, { kind: 'ended' }>;

/**
 * Trains one order to its end, its target or a stop, keeping checkpoints and at last the model in `folder`. All that the
 * algorithm throws becomes a failed trial. The reports of the checkpoint that it goes on from are said again, for the
 * machine may have died after the checkpoint and before they were heard.
 */
export async function runTrial(order: Order, folder: string, catalogue: Catalogue, voice: Voice): Promise<void> {
  const { id } = order;
  const interruption = new AbortController();
  const end = (outcome: Ended['outcome'], reason?: string) =>
    voice.say({ id, kind: 'ended', outcome, ...(reason !== undefined && { reason }) });
  try {
    if (voice.isStopped()) return end('stopped');
    await train(order, folder, catalogue, voice, interruption);
    end('completed');
  } catch (error) {
    if (!interruption.signal.aborted) return end('failed', reasonOf(error));
    end(voice.isStopped() ? 'stopped' : 'completed');
  }
}

async function train(
  { id, algorithm: name, data: channels, hyperparameters, metrics: own = [], seed, from, target = endless }: Order,
  folder: string,
  catalogue: Catalogue,
  voice: Voice,
  interruption: AbortController,
): Promise<void> {
  const algorithm = await catalogue.algorithm(name);
  if (!algorithm) throw new Error(`There is no algorithm "${name}".`);
  const values = algorithm.values.parse(hyperparameters);
  const data = await catalogue.data(channels);
  const checkpoint = from > 0 ? readKept(checkpointFile(folder)) : undefined;
  const reports: Epoch[] = [...(checkpoint?.reports ?? [])];
  for (const { epoch, metrics } of reports) voice.say({ id, kind: 'epoch', epoch, metrics });
  const lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) voice.say({ id, kind: 'log', lines: lines.splice(0) });
  };
  let saved = checkpoint?.epoch ?? 0;
  let unsaved: { epoch: number; artefact: Artefact } | undefined;
  const stopIf = (isDue: boolean) => {
    if (!isDue) return;
    interruption.abort(new Interrupted(voice.isStopped() ? 'Stopped.' : 'Paused at its target.'));
    throw interruption.signal.reason;
  };
  /** A checkpoint without its own epoch's report would lose that report when the trial goes on from it. */
  const keep = (reported: number) => {
    if (!unsaved || unsaved.epoch > reported) return;
    writeKept(checkpointFile(folder), { ...unsaved, reports: reports.filter(({ epoch }) => epoch <= reported) });
    saved = unsaved.epoch;
    unsaved = undefined;
  };
  const training: Training = {
    async report(epoch, reported) {
      // Here an algorithm that saves after it reports has gone past its target, and saved what it is to go on from.
      stopIf(voice.isStopped() || epoch > target);
      const logged = [...lines];
      flush();
      const metrics = readMetrics(own, logged, reported);
      reports.push({ epoch, metrics });
      keep(epoch);
      voice.say({ id, kind: 'epoch', epoch, metrics });
      stopIf(epoch >= target && saved >= epoch);
    },
    log: (line) => lines.push(line),
    signal: interruption.signal,
    seed,
    ...(checkpoint && { checkpoint: { epoch: checkpoint.epoch, artefact: checkpoint.artefact } }),
    async save(epoch: number, artefact: Artefact) {
      stopIf(voice.isStopped());
      unsaved = { epoch, artefact };
      const reported = reports.at(-1)?.epoch ?? 0;
      keep(reported);
      stopIf(reported >= target && saved >= target);
    },
  };
  // An algorithm that lets others go first within an epoch is stopped there.
  const watch = setInterval(() => voice.isStopped() && interruption.abort(new Interrupted('Stopped.')), watchMs);
  try {
    const model = await algorithm.train(values, data, training);
    stopIf(voice.isStopped());
    const last = reports.at(-1)?.epoch ?? saved;
    writeKept(modelFile(folder), { epoch: last, reports, artefact: model.save(), order: id } satisfies Kept);
  } finally {
    clearInterval(watch);
    flush();
  }
}

/** A sentence for people, of at most 1024 letters as AWS allows. */
function reasonOf(error: unknown): string {
  const text =
    error instanceof ZodError
      ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
      : error instanceof Error
        ? error.message
        : String(error);
  return `AlgorithmError: ${text}`.slice(0, 1024);
}
