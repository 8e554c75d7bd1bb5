import type { Db } from '#lib/server/db.ts';
import { describeTuningJob, type TuningJobView } from '#lib/server/tuner/describe-job.ts';
import { listTrainingJobsOf } from '#lib/server/tuner/list-jobs.ts';
import type { TrainingJobView } from '#lib/server/tuner/training-job-view.ts';
import type { JobHead, JobPicture, TrialPicture } from '#lib/tuning/plots/job-picture.ts';

/** A learner's tuning job as its page first shows it; the curves come with the news. Undefined when there is none. */
export function pictureOf(db: Db, owner: string, name: string): JobPicture | undefined {
  const view = describeTuningJob(db, owner, name);
  return view && { head: headOf(view), trials: trialsOf(db, owner, name), curves: {} };
}

export function headOf({ definition, ...view }: TuningJobView): JobHead {
  const { parents = [], ...own } = definition;
  return {
    name: view.name,
    status: view.status,
    ...(view.ending && { ending: view.ending }),
    failureReason: view.failureReason,
    counters: view.counters,
    definition: own,
    parents: parents.length,
    createdAt: view.createdAt.getTime(),
    endedAt: view.endedAt?.getTime() ?? null,
    trainedSeconds: view.trainedSeconds,
  };
}

const pageSize = 100;

/** All trials of a job, in order of number; none for a job that is gone. */
export function trialsOf(db: Db, owner: string, name: string): TrialPicture[] {
  const trials: TrainingJobView[] = [];
  let after: string | null = null;
  do {
    const page = { limit: pageSize, ...(after !== null && { after }) };
    const listed: ReturnType<typeof listTrainingJobsOf> = listTrainingJobsOf(
      db,
      owner,
      name,
      {},
      { by: 'created', isDescending: false },
      page,
    );
    trials.push(...(listed?.rows ?? []));
    after = listed?.next ?? null;
  } while (after !== null);
  return trials.map(trialOf).sort((a, b) => a.number - b.number);
}

const trialOf = ({ startedAt, endedAt, ...trial }: TrainingJobView): TrialPicture => ({
  number: trial.number,
  search: trial.search,
  name: trial.name,
  point: trial.point,
  status: trial.status,
  objective: trial.objective,
  stop: trial.stop,
  failureReason: trial.failureReason,
  startedAt: startedAt?.getTime() ?? null,
  endedAt: endedAt?.getTime() ?? null,
  segments: trial.segments,
  lacksMetric: trial.lacksMetric,
});
