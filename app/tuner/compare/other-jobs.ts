import { database } from '#lib/server/db.ts';
import { listTuningJobs } from '#lib/server/tuner/list-jobs.ts';

/** As many as a list to choose from can bear. */
const most = 25;

/** The names of a learner's latest tuning jobs but for one. */
export function otherJobs(learner: string | null, name: string): string[] {
  if (learner === null) return [];
  const { rows } = listTuningJobs(database(), learner, {}, { by: 'created', isDescending: true }, { limit: most + 1 });
  return rows.flatMap((job) => (job.name === name ? [] : [job.name])).slice(0, most);
}
