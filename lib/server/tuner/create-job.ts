import { type JobDefinition, singleTrial, type TrainingDefinition } from '#lib/tuning/job-definition.ts';
import type { Db } from '../db.ts';
import { dataFolder } from '../settings.ts';
import { addJob } from '../store/tuning-jobs.ts';
import { addTags, type Tag } from '../store/tuning-jobs-tags.ts';
import { type Exceeded, exceeded, type Quotas, readQuotas } from './quotas.ts';

export interface NewTuningJob<Definition = JobDefinition> {
  owner: string;
  name: string;
  definition: Definition;
  /** What was sent, as it was sent; given back when the job is described. */
  request: unknown;
  tags?: readonly Tag[];
}
export type Created = { outcome: 'created' } | { outcome: 'name taken' } | ({ outcome: 'over quota' } & Exceeded);
export interface Creation {
  now?: Date;
  quotas?: Quotas;
}

/** Stores a tuning job; the worker process begins it within a quarter of a second. */
export function createTuningJob(db: Db, job: NewTuningJob, creation: Creation = {}): Created {
  return create(db, 'tuning', job, creation);
}

/** Stores a training job that belongs to no search. */
export function createTrainingJob(
  db: Db,
  { definition, ...job }: NewTuningJob<TrainingDefinition>,
  creation: Creation = {},
): Created {
  return create(db, 'training', { ...job, definition: singleTrial(definition) }, creation);
}

function create(
  db: Db,
  kind: 'tuning' | 'training',
  { tags = [], ...job }: NewTuningJob,
  { now = new Date(), quotas = readQuotas(dataFolder()) }: Creation,
): Created {
  return db.transaction(
    () => {
      const over = exceeded(db, quotas, job.owner, job.definition.limits, now);
      if (over) return { outcome: 'over quota', ...over };
      if (addJob(db, { ...job, kind, at: now }) === null) return { outcome: 'name taken' };
      addTags(db, { owner: job.owner, resource: `${kind}/${job.name}` }, tags);
      return { outcome: 'created' };
    },
    { behavior: 'immediate' },
  );
}
