import { medianRule } from '#lib/search/early-stopping.ts';
import { strategies } from '#lib/search/registry.ts';
import { resourceOptions } from '#lib/search/rungs.ts';
import type { Job } from './job.ts';
import type { AttemptOf, JobEvent } from './job-event.ts';
import { searchOf, trialsOfSearch } from './job-search.ts';
import { situationOf } from './job-situation.ts';
import {
  asSearchTrial,
  beginAttempt,
  endAttempt,
  endTrial,
  isHalved,
  isLive,
  type JobTrial,
  trainedUntil,
} from './job-trial.ts';
import { isOver } from './limits.ts';

type Of<Kind extends JobEvent['kind']> = Extract<JobEvent, { kind: Kind }>;
type Change = Exclude<JobEvent, { kind: 'created' | 'finished' }>;

/** What an event does to a job that has not ended; the same object where it does nothing. */
export function change(job: Job, event: Change): Job {
  switch (event.kind) {
    case 'trial-started':
      return start(job, event);
    case 'report':
      return report(job, event);
    case 'trial-ended':
      return withTrial(job, running(job, event), (trial) => end(job, trial, event));
    case 'trial-lost':
      return withTrial(job, running(job, event), (trial) => lose(job, trial, event));
    case 'trial-stop-requested':
      return withTrial(job, job.trials[event.trial], (trial) =>
        isLive(trial) && !trial.stop ? { ...trial, stop: 'person' } : trial,
      );
    case 'stop-requested':
      return job.status === 'in-progress' ? { ...job, status: 'stopping' } : job;
    case 'deleted':
      return job.status === 'deleting' ? job : { ...job, status: 'deleting' };
    case 'faulted':
      return job.ending ? job : { ...job, ending: { kind: 'fault', reason: event.reason } };
    case 'quota-used-up':
      return job.ending || job.status !== 'in-progress' ? job : { ...job, ending: quotaEnding(event) };
    case 'tick':
      return job.trials.reduce((after, trial) => overdue(after, trial, event.at), job);
  }
}

const quotaEnding = ({ seconds }: Of<'quota-used-up'>) => ({ kind: 'quota', seconds }) as const;

/** Attempts are begun in order: one that is out of order, beyond a limit or of a job that ends is not begun. */
function start(job: Job, event: Of<'trial-started'>): Job {
  const { trials, definition } = job;
  const before = trials[event.trial];
  const isBusy = trials.filter(({ status }) => status === 'running').length >= definition.limits.maxParallel;
  const isNext = event.trial === trials.length && event.attempt === 1 && trials.length < definition.limits.maxJobs;
  const isPaused = before !== undefined && (before.status === 'completed' || isHalved(before));
  const goesOn = before?.status === 'lost' || (isPaused && (event.target ?? 0) > (before.target ?? 0));
  const isAgain = goesOn && event.attempt === (before?.attempt ?? 0) + 1;
  if (job.status !== 'in-progress' || job.ending || isBusy || !(isNext || isAgain)) return job;
  const begun = beginAttempt(before, event);
  return { ...job, trials: before ? trials.with(event.trial, begun) : [...trials, begun] };
}

function report(job: Job, { epoch, metrics, ...of }: Of<'report'>): Job {
  const trial = running(job, of);
  if (!trial || epoch <= trial.epoch) return job;
  const value = metrics[searchOf(job.definition, trial.search).objective.metric];
  const reports = value === undefined ? trial.reports : [...trial.reports, { resource: epoch, value }];
  const heard = withTrial(job, trial, () => ({ ...trial, epoch, reports }));
  const isLate = value !== undefined && !trial.stop && judge(heard, trial) === 'stop';
  return isLate ? withTrial(heard, heard.trials[trial.number], (it) => ({ ...it, stop: 'early-stopping' })) : heard;
}

/**
 * A trial that has come to a rung below the full resource is stopped there, as Hyperband stops weak settings, until it is
 * promoted; one that ended by itself before its rung has completed.
 */
function end({ definition }: Job, trial: JobTrial, event: Of<'trial-ended'>): JobTrial {
  const { target, epoch, stop = 'halving' } = trial;
  const isAtRung = event.outcome === 'completed' && target !== undefined && epoch >= target;
  if (!isAtRung) return endTrial(trial, event, event.at);
  const { maxResource } = resourceOptions.parse(searchOf(definition, trial.search).options);
  if (target >= maxResource) return endTrial(trial, event, event.at);
  return endTrial({ ...trial, stop }, { ...event, outcome: 'stopped' }, event.at);
}

/** A trial is compared only with those of its own algorithm. */
function judge({ definition, trials }: Job, { number, search }: JobTrial): 'continue' | 'stop' {
  const { strategy, earlyStopping } = definition;
  const own = strategies[strategy];
  const judges = [...(own.judge ? [own.judge] : []), ...(earlyStopping === 'auto' ? [medianRule] : [])];
  if (judges.length === 0) return 'continue';
  const { own: rivals, numbers } = trialsOfSearch(trials, search);
  const situation = situationOf(definition, search, rivals.map(asSearchTrial));
  const trial = situation.trials[numbers.indexOf(number)];
  return trial && judges.some((asked) => asked(situation, trial) === 'stop') ? 'stop' : 'continue';
}

function lose({ definition }: Job, trial: JobTrial, { at, isPlanned = false }: Of<'trial-lost'>): JobTrial {
  const { retries } = searchOf(definition, trial.search);
  const losses = trial.losses + (isPlanned ? 0 : 1);
  if (trial.stop) return { ...endTrial(trial, { outcome: 'stopped' }, at), losses };
  const starts = endAttempt(trial, at);
  if (losses <= retries) return { ...trial, losses, starts, trainedMs: trainedUntil(trial, at), status: 'lost' };
  const reason = `Its worker died ${losses} times.`;
  return { ...endTrial(trial, { outcome: 'failed', reason }, at, true), losses };
}

function overdue(job: Job, trial: JobTrial, at: number): Job {
  if (!isLive(trial) || trial.stop) return job;
  const { maxTrialSeconds } = searchOf(job.definition, trial.search);
  if (!isOver(trainedUntil(trial, at), maxTrialSeconds)) return job;
  return withTrial(job, trial, () => ({ ...trial, stop: 'runtime' }));
}

/** The trial, if this is its latest attempt and that one runs. */
function running({ trials }: Job, { trial: number, attempt }: AttemptOf): JobTrial | undefined {
  const trial = trials[number];
  return trial?.status === 'running' && trial.attempt === attempt ? trial : undefined;
}

function withTrial(job: Job, trial: JobTrial | undefined, to: (trial: JobTrial) => JobTrial): Job {
  const changed = trial && to(trial);
  return !changed || changed === trial ? job : { ...job, trials: job.trials.with(changed.number, changed) };
}
