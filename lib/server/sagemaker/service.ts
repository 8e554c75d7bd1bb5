import { fnv1a } from '#lib/base/hash.ts';
import type { Resource, Service, Trainable } from '#lib/sagemaker/operation.ts';
import type { Db } from '../db.ts';
import { findTrainingJob, trialOf } from '../store/training-jobs.ts';
import { pageOfTrainingJobs } from '../store/training-jobs-list.ts';
import { jobName } from '../store/tuning-jobs.ts';
import { findTuningJob } from '../store/tuning-jobs-any-case.ts';
import { pageOfTuningJobs } from '../store/tuning-jobs-list.ts';
import { addTags, removeTags, tagsOf } from '../store/tuning-jobs-tags.ts';
import { stopTrainingJob, stopTuningJob } from '../tuner/end-job.ts';
import { accountOf } from './account-of.ts';
import type { Caller } from './authenticate.ts';
import { createJob, type Limits } from './create-job.ts';
import { dataAddress, dataFault } from './data-fault.ts';
import { dataAt, dataSets } from './known-data.ts';
import { openToken, sealToken } from './list-token.ts';
import { removeJob } from './remove-job.ts';
import type { Replays } from './replays.ts';
import { warmStartParents } from './warm-start-parents.ts';

export interface World {
  db: Db;
  installationSecret: string;
  limits: Limits;
  algorithms: Readonly<Record<string, Trainable>>;
  now: Date;
  replays: Replays;
}

/** The jobs of one caller, as the operations want them. */
export function serviceOf(
  { db, installationSecret, limits, algorithms, now }: Omit<World, 'replays'>,
  caller: Caller,
): Service {
  const { owner, region } = caller;
  const tagged = ({ kind, name }: Resource) => ({ owner, resource: `${kind}/${name}` });
  return {
    ...{ region, now, accountId: accountIdOf(owner) },
    dataFault: (address) => dataFault(db, owner, address),
    dataAt: (address) => dataAt(db, owner, address),
    dataSets: () => dataSets(db, owner),
    dataAddress: (address) => dataAddress(db, owner, address),
    account: (names) => accountOf(db, owner, limits.quotas, names),
    trainable: (name) => (Object.hasOwn(algorithms, name) ? algorithms[name] : undefined),
    trainableNames: () => Object.keys(algorithms),
    parents: (kind, definition, names) => warmStartParents(db, owner, kind, definition, names),
    create: (job) => createJob(db, owner, job, limits, now),
    tuningJob: (name) => findTuningJob(db, owner, name),
    trainingJob: (name) => findTrainingJob(db, owner, name),
    trial: ({ id }, number) => trialOf(db, id, number),
    originOf: ({ tuningJob }) => (tuningJob === null ? undefined : jobName(db, tuningJob)) ?? null,
    tuningJobs: (filters, sort, page) => pageOfTuningJobs(db, owner, filters, sort, page),
    trainingJobs: (filters, sort, page) => pageOfTrainingJobs(db, owner, filters, sort, page),
    stop({ kind, name }) {
      if (kind === 'tuning') stopTuningJob(db, owner, name, now);
      else stopTrainingJob(db, owner, name, now);
    },
    remove: (resource) => removeJob(db, owner, resource, now),
    tags: (resource) => tagsOf(db, tagged(resource)),
    addTags: (resource, tags) => addTags(db, tagged(resource), tags),
    removeTags: (resource, keys) => removeTags(db, tagged(resource), keys),
    seal: (place, list) => sealToken(installationSecret, owner, list, place),
    open: (token, list) => openToken(installationSecret, owner, list, token),
  };
}

/** Twelve digits that stay the same for an owner; they tell accounts apart in ARNs and protect nothing. */
const accountIdOf = (owner: string): string => String(fnv1a(`account ${owner}`) >>> 0).padStart(12, '1');
