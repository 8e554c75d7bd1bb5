import type { Db } from '#lib/server/db.ts';
import { channelName } from '#lib/server/predict/channel-words.ts';
import { describeTuningJob, type TuningJobView } from '#lib/server/tuner/describe-job.ts';
import { listTrainingJobsOf } from '#lib/server/tuner/list-jobs.ts';
import type { TrainingJobView } from '#lib/server/tuner/training-job-view.ts';
import type { ComparedJob, ComparedTrial } from '#lib/tuning/compare/compared-job.ts';
import { searchesOf } from '#lib/tuning/job-search.ts';

/** A tuning job with its definition, and as comparisons need it. */
export interface ReadJob extends ComparedJob {
  view: TuningJobView;
  algorithms: readonly string[];
  /** Names of the data sets that it learns from. */
  data: readonly string[];
}

/** A learner's tuning jobs of these names, in their order; those that are not there are left out. */
export function readJobs(db: Db, owner: string, names: readonly string[]): ReadJob[] {
  return names.flatMap((name) => {
    const view = describeTuningJob(db, owner, name);
    if (!view) return [];
    const { definition, counters, trainedSeconds, endedAt } = view;
    const searches = searchesOf(definition);
    const metrics = unique(searches.map(({ objective }) => objective.metric));
    return [
      {
        ...{ name, view, counters, trainedSeconds, isOver: endedAt !== null },
        objective: { metric: metrics.join(', '), minimise: definition.objective.minimise },
        trials: trialsOf(db, owner, name),
        algorithms: unique(searches.map(({ algorithm }) => algorithm)),
        data: unique(searches.map(({ data }) => channelName(db, data['train'] ?? ''))),
      },
    ];
  });
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const pageSize = 200;

function trialsOf(db: Db, owner: string, name: string): ComparedTrial[] {
  const views: TrainingJobView[] = [];
  let after: string | null = null;
  do {
    const page = { limit: pageSize, ...(after !== null && { after }) };
    const sort = { by: 'created', isDescending: false } as const;
    const listed: ReturnType<typeof listTrainingJobsOf> = listTrainingJobsOf(db, owner, name, {}, sort, page);
    views.push(...(listed?.rows ?? []));
    after = listed?.next ?? null;
  } while (after !== null);
  const trials = views.map(({ startedAt, endedAt, ...view }) => ({
    ...view,
    startedAt: startedAt?.getTime() ?? null,
    endedAt: endedAt?.getTime() ?? null,
  }));
  return trials.sort((a, b) => a.number - b.number);
}
