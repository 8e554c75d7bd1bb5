// `npm run tune -- --strategy bayesian --jobs 20`: tunes the course's network on Fashion-MNIST on this machine.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type StrategyName, strategies } from '#lib/search/registry.ts';
import type { Table } from '#lib/tuning/algorithm.ts';
import { mlp } from './algorithms/mlp.ts';
import { loadDataset } from './datasets/registry.ts';
import { runTuning, type TrialRun } from './tune/run-tuning.ts';
import { progressLine, ranked, resultsTable, spelled } from './tune/standing.ts';
import { resume, type TuningState, tuningSettings } from './tune/tuning-state.ts';

const usage = `npm run tune -- [--strategy bayesian] [--jobs 20] [--samples 5000] [--epochs 5] [--seed 1] [--state FILE]
  --strategy  one of ${Object.keys(strategies).join(', ')}
  --samples   training images, 100 to 10,000
  --state     keeps the trials there, and goes on with those that it holds`;

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(1);
}

function asked() {
  const text = { type: 'string' } as const;
  const options = {
    ...{ strategy: text, jobs: text, samples: text, epochs: text, seed: text, state: text },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) fail('Tunes a network for Fashion-MNIST.');
  const { strategy = 'bayesian', seed = '1', samples = '5000', epochs = '5' } = values;
  const settings = tuningSettings.parse({ strategy, seed, samples: Number(samples), epochs: Number(epochs) });
  const jobs = Number(values.jobs ?? 20);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new Error(`--jobs must be a whole number from 1 up, got ${values.jobs}`);
  if (!Object.hasOwn(strategies, strategy)) throw new Error(`there is no strategy "${strategy}"`);
  const begun: TuningState = { settings, seconds: 0, trials: [] };
  const file = values.state;
  const state = file && existsSync(file) ? resume(readFileSync(file, 'utf8'), settings) : begun;
  return { jobs, file, state, strategy: strategies[strategy as StrategyName] };
}

/** The first rows of a table, which are in no order. */
const firstRows = (table: Table, size: number): Table => ({
  ...table,
  ...{ size, inputs: table.inputs.subarray(0, size * table.features), targets: table.targets.subarray(0, size) },
});

const {
  jobs,
  file,
  state: begun,
  strategy,
} = (() => {
  try {
    return asked();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
})();
const { samples } = begun.settings;
const { train, validation } = loadDataset('fashion-mnist');
const data = { train: firstRows(train, samples), validation };
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort(new Error('interrupted')));

const isLive = process.stdout.isTTY;
const startedAt = performance.now();
const elapsed = () => begun.seconds + (performance.now() - startedAt) / 1000;
let state = begun;

function show(epoch: number, epochs: number): void {
  const [best] = ranked(state.trials);
  const line = progressLine({ done: state.trials.length, jobs, epoch, epochs, seconds: elapsed(), best });
  if (isLive) process.stdout.write(`\r\u001b[K${line.slice(0, process.stdout.columns)}`);
  else if (epoch === 0) console.info(line);
}

async function trainOne({ hyperparameters, report, save, ...run }: TrialRun): Promise<void> {
  await mlp.train(mlp.values.parse(hyperparameters), data, {
    ...{ ...run, signal: interruption.signal, log() {} },
    save: async (epoch, artefact) => save(epoch, artefact),
    report: async (epoch, metrics) => report(epoch, metrics['validation:accuracy'] ?? Number.NaN),
  });
}

console.info(`${strategy.name}: ${strategy.says}\n${samples} images to learn from, ${validation.size} to judge by.`);
try {
  await runTuning(begun, {
    ...{ strategy, jobs, signal: interruption.signal, train: trainOne },
    onEpoch: (trial, epochs) => show(trial.reports.at(-1)?.resource ?? 0, epochs),
    onTrial(next) {
      state = { ...next, seconds: elapsed() };
      if (file) {
        // Written whole or not at all
        writeFileSync(`${file}.new`, JSON.stringify(state));
        renameSync(`${file}.new`, file);
      }
      show(0, begun.settings.epochs);
    },
  });
} catch (error) {
  if (!interruption.signal.aborted) throw error;
  const on = file ? `The same command goes on from ${file}.` : 'With --state FILE, it could go on.';
  console.info(`\nInterrupted after ${state.trials.length} trials. ${on}`);
  process.exitCode = 130;
}
console.info(`\n${resultsTable(state.trials, 10)}\n${state.trials.length} trials, ${spelled(elapsed())}.`);
