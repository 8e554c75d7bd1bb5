import { type Parent, parentTrials, type WarmStart } from '#lib/search/warm-start.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import { asSearchTrial } from '#lib/tuning/job-trial.ts';
import type { Db } from '../db.ts';
import { findTuningJob } from '../store/tuning-jobs-any-case.ts';
import { loadJob } from '../store/tuning-jobs-load.ts';

/** What a tuning job learns from an owner's earlier ones. */
export function warmStartParents(
  db: Db,
  owner: string,
  kind: WarmStart,
  { space }: JobDefinition,
  names: readonly string[],
): NonNullable<JobDefinition['parents']> {
  const parents = names.flatMap((name): Parent[] => {
    const row = findTuningJob(db, owner, name);
    const job = row && loadJob(db, row.id)?.job;
    if (!row || !job) return [];
    const { space: its, fixed, objective, data, algorithm } = job.definition;
    return [
      {
        ...{ name: row.name, space: its, fixed, ...objective, algorithm },
        ...{ data: JSON.stringify(data), ended: true, trials: job.trials.map(asSearchTrial) },
      },
    ];
  });
  return parentTrials(kind, space, parents);
}
