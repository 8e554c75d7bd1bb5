import path from 'node:path';
import { isEnded } from '#lib/tuning/job.ts';
import type { Db } from '../db.ts';
import { removeKept } from '../executors/kept-artefact.ts';
import { dataFolder } from '../settings.ts';
import { findTrainingJob, removeTrainingJob, requestTrialStop } from '../store/training-jobs.ts';
import { findJob, isUnfinished, removeJob, requestEnd } from '../store/tuning-jobs.ts';
import { removeTags } from '../store/tuning-jobs-tags.ts';
import { placeOf } from './orders.ts';

/** 'not found' for another's job too. */
export type Asked = 'done' | 'not found';

/** Asks a tuning job to stop: its trials are stopped within an epoch. One that has ended stays as it is. */
export function stopTuningJob(db: Db, owner: string, name: string, now = new Date()): Asked {
  const row = findJob(db, { owner, kind: 'tuning', name });
  if (!row) return 'not found';
  requestEnd(db, row.id, 'stopping', now);
  return 'done';
}

/** Takes a tuning job away, at once or as soon as its trials are stopped; its training jobs stay. */
export function deleteTuningJob(db: Db, owner: string, name: string, now = new Date()): Asked {
  const row = findJob(db, { owner, kind: 'tuning', name });
  if (!row) return 'not found';
  if (isEnded(row)) removeJob(db, row.id);
  else requestEnd(db, row.id, 'deleting', now);
  removeTags(db, { owner, resource: `tuning/${name}` });
  return 'done';
}

/** Asks a training job to stop, be it one of a search or one of its own. */
export function stopTrainingJob(db: Db, owner: string, name: string, now = new Date()): Asked {
  const trial = findTrainingJob(db, owner, name);
  if (!trial) return 'not found';
  requestTrialStop(db, trial, now);
  const own = findJob(db, { owner, kind: 'training', name });
  if (own) requestEnd(db, own.id, 'stopping', now);
  return 'done';
}

/** Takes a training job that has ended away with its reports, logs and files; those of a search that goes on stay. */
export function deleteTrainingJob(db: Db, owner: string, name: string): Asked | 'not ended' | 'search goes on' {
  const trial = findTrainingJob(db, owner, name);
  if (!trial) return 'not found';
  if (!trial.endedAt) return 'not ended';
  if (isUnfinished(db, trial.tuningJob)) return 'search goes on';
  const own = findJob(db, { owner, kind: 'training', name });
  if (own) removeJob(db, own.id);
  removeTrainingJob(db, trial.id);
  removeTags(db, { owner, resource: `training/${name}` });
  removeKept(path.join(dataFolder(), placeOf(trial.id)));
  return 'done';
}
