import type { Strategy, Trial } from '#lib/search/strategy.ts';
import type { Artefact } from '#lib/tuning/algorithm.ts';
import { buildWith, trace } from '#lib/tuning/hp.ts';
import { buildModel } from './build-model.ts';
import type { TunedTrial, TuningState } from './tuning-state.ts';

/** One training: hyperparameters as text, up to an epoch, on from a checkpoint where there is one. */
export interface TrialRun {
  hyperparameters: Record<string, string>;
  seed: string;
  checkpoint?: { epoch: number; artefact: Artefact };
  save(epoch: number, artefact: Artefact): void;
  /** Called after each epoch with the validation accuracy; throws to stop. */
  report(epoch: number, accuracy: number): void;
}

export interface Tuning {
  strategy: Strategy<unknown>;
  jobs: number;
  /** Trains; throws `StoppedTrial` through from `report`, the reason of an interruption, or what went wrong. */
  train(run: TrialRun): Promise<void>;
  /** After each epoch of a trial. */
  onEpoch(trial: Trial, epochs: number): void;
  /** After each trial, to be kept. */
  onTrial(state: TuningState): void;
  signal: AbortSignal;
}

class StoppedTrial extends Error {}

/** The strategy's options: those who ration epochs are told how many there are. */
export function optionsFor(strategy: Strategy<unknown>, epochs: number): unknown {
  const rationed = strategy.options.safeParse({ maxResource: epochs });
  return rationed.success ? rationed.data : strategy.options.parse({});
}

/**
 * Proposes and trains until so many trials were begun and none goes on, or the space is exhausted. An interrupted trial is
 * left out of the state; whoever resumes proposes the same again, because strategies go by history alone.
 */
export async function runTuning(begun: TuningState, tuning: Tuning): Promise<TuningState> {
  const { strategy, jobs, signal } = tuning;
  const { space } = trace(buildModel);
  const { seed, epochs } = begun.settings;
  const situation = { space, minimise: false, seed, options: optionsFor(strategy, epochs) };
  const checkpoints = new Map<number, TrialRun['checkpoint'] & object>();
  let state = begun;
  for (;;) {
    signal.throwIfAborted();
    const proposal = strategy.propose({ ...situation, trials: state.trials as Trial[] });
    if (typeof proposal === 'string') return state;
    const known = proposal.kind === 'continue' ? state.trials[proposal.trial] : undefined;
    if (!known && state.trials.length >= jobs) return state;
    const point = proposal.kind === 'begin' ? proposal.point : (known?.point ?? {});
    const pending: Trial = {
      ...{ number: known?.number ?? state.trials.length, point, reports: known?.reports ?? [] },
      ...{ status: 'pending', target: proposal.target ?? epochs },
    };
    const trials = [...state.trials];
    trials[pending.number] = await runTrial(pending);
    state = { ...state, trials };
    tuning.onTrial(state);
  }

  async function runTrial(trial: Trial): Promise<TunedTrial> {
    const { number, point, target = epochs } = trial;
    const checkpoint = checkpoints.get(number);
    const reports = [...trial.reports];
    const ended = (status: TunedTrial['status']): TunedTrial => {
      const value = reports.at(-1)?.value;
      return { number, point, reports, status, ...(trial.target && { target }), ...(value !== undefined && { value }) };
    };
    try {
      await tuning.train({
        hyperparameters: { ...buildWith(buildModel, point), epochs: String(target) },
        seed: `${seed}/${number}`,
        ...(checkpoint && { checkpoint }),
        save: (epoch, artefact) => checkpoints.set(number, { epoch, artefact }),
        report(epoch, accuracy) {
          // A trial that goes on without its checkpoint repeats its first epochs
          if (epoch > (reports.at(-1)?.resource ?? 0)) reports.push({ resource: epoch, value: accuracy });
          const now = { ...trial, reports: [...reports] };
          tuning.onEpoch(now, target);
          const others = state.trials.filter((other) => other.number !== number) as Trial[];
          if (strategy.judge?.({ ...situation, trials: others }, now) === 'stop') throw new StoppedTrial();
        },
      });
      return ended('completed');
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      return ended(error instanceof StoppedTrial ? 'stopped' : 'failed');
    }
  }
}
