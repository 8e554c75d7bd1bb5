import { headOf, trialsOf } from '#app/tuner/[job]/picture-of.ts';
import type { Db } from '#lib/server/db.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { subscribe } from '#lib/server/tuner/subscribe.ts';
import { searchesOf } from '#lib/tuning/job-search.ts';
import type { JobNews, TrialPicture } from '#lib/tuning/plots/job-picture.ts';

/** All that there is of a job, and then all that happens to it, until it has ended or the signal says so. */
export async function* newsOf(db: Db, owner: string, name: string, signal: AbortSignal): AsyncGenerator<JobNews> {
  const told = new Map<number, string>();
  const isNew = (trial: TrialPicture) => {
    const text = JSON.stringify(trial);
    if (told.get(trial.number) === text) return false;
    told.set(trial.number, text);
    return true;
  };
  const definition = describeTuningJob(db, owner, name)?.definition;
  const metrics = definition ? searchesOf(definition).map(({ objective }) => objective.metric) : [];
  for await (const news of subscribe(db, owner, name, { signal })) {
    if (news.kind === 'gone') yield news;
    else if (news.kind === 'job') {
      yield { kind: 'head', head: headOf(news.job) };
      const trials = trialsOf(db, owner, name).filter(isNew);
      if (trials.length > 0) yield { kind: 'trials', trials };
    } else {
      const own = news.reports.filter(({ metric, search }) => metric === metrics[search]);
      const points = own.map(({ number, attempt, epoch, value }) => [number, attempt, epoch, value] as const);
      if (points.length > 0) yield { kind: 'curves', points };
    }
  }
}
