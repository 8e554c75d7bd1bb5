// `npm run tune -- --strategy bayesian --jobs 20`: tunes the course's network on Fashion-MNIST on this machine.
import { counted } from '#lib/base/numbers.ts';
import { strategies } from '#lib/search/registry.ts';
import type { Table } from '#lib/tuning/algorithm.ts';
import { mlp } from './algorithms/mlp.ts';
import { loadDataset } from './datasets/registry.ts';
import { dataFolder } from './settings.ts';
import { endState, keepState, keptState } from './tune/kept-state.ts';
import { readCommand, usage } from './tune/read-command.ts';
import { runTuning, type TrialRun } from './tune/run-tuning.ts';
import { progressLine, ranked, resultsTable, spelled } from './tune/standing.ts';

function asked() {
  try {
    const command = readCommand(process.argv.slice(2), dataFolder());
    if (command !== 'help') return { command, begun: keptState(command) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(1);
  }
  console.info(`Tunes a network for Fashion-MNIST.\n\n${usage}`);
  process.exit(0);
}

/** The first rows of a table, which are in no order. */
const firstRows = (table: Table, size: number): Table => ({
  ...table,
  ...{ size, inputs: table.inputs.subarray(0, size * table.features), targets: table.targets.subarray(0, size) },
});

const { command, begun } = asked();
const { jobs, file } = command;
const strategy = strategies[command.strategy];
const { samples } = begun.settings;
const { train, validation } = loadDataset('fashion-mnist');
const data = { train: firstRows(train, samples), validation };
const interruption = new AbortController();
/** npm passes on the Ctrl-C that the terminal has told us already. */
const sameMs = 1000;
let interruptedAt = Number.POSITIVE_INFINITY;
process.on('SIGINT', () => {
  if (performance.now() - interruptedAt > sameMs) process.exit(130);
  interruptedAt = Math.min(interruptedAt, performance.now());
  interruption.abort(new Error('interrupted'));
});

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

if (begun.trials.length > 0)
  console.info(`Goes on with ${counted(begun.trials.length, 'trial')} of ${file}; --fresh begins anew.`);
console.info(`${strategy.name}: ${strategy.says}\n${samples} images to learn from, ${validation.size} to judge by.`);
try {
  await runTuning(begun, {
    ...{ strategy, jobs, signal: interruption.signal, train: trainOne },
    onEpoch: (trial, epochs) => show(trial.reports.at(-1)?.resource ?? 0, epochs),
    onTrial(next) {
      state = { ...next, seconds: elapsed() };
      keepState(file, state);
      show(0, begun.settings.epochs);
    },
  });
} catch (error) {
  if (!interruption.signal.aborted) throw error;
  const on = state.trials.length > 0 ? `goes on from ${file}; with --fresh it begins anew` : 'begins anew';
  console.info(`\nInterrupted after ${counted(state.trials.length, 'trial')}. The same command ${on}.`);
  process.exitCode = 130;
}
const isDone = process.exitCode === undefined;
if (isDone) endState(command);
const next = command.isOwnFile ? `They stay in ${file}.` : 'The same command begins anew.';
console.info(
  `\n${resultsTable(state.trials, 10)}\n${counted(state.trials.length, 'trial')}, ${spelled(elapsed())}.${isDone ? ` ${next}` : ''}`,
);
