import type { Point } from '#lib/search/space.ts';
import type { WarmStart } from '#lib/search/warm-start.ts';
import type { Algorithm, Metric } from '#lib/tuning/algorithm.ts';
import type { Ending, Job } from '#lib/tuning/job.ts';
import type { Counters } from '#lib/tuning/job-counters.ts';
import type { JobDefinition, TrainingDefinition } from '#lib/tuning/job-definition.ts';
import type { JobTrial, StopCause } from '#lib/tuning/job-trial.ts';
import type { Filters, Listed, Page, Sort, TrainingFilterStatus, TrainingSort } from '#lib/tuning/listing.ts';
import type { MetricPattern } from '#lib/tuning/read-metrics.ts';
import type { Account } from './account.ts';
import type { KnownData } from './known-data.ts';
import type { Operation, operations } from './shapes/operations.ts';
import type { Of } from './shapes/shape.ts';

/** A tuning job as it is stored. */
export interface TuningRecord {
  id: number;
  name: string;
  /** What was sent, validated. */
  request: unknown;
  status: Job['status'];
  state: { ending?: Ending; counters: Counters; best?: number };
  failureReason: string | null;
  createdAt: Date;
  modifiedAt: Date;
  endedAt: Date | null;
}

/** A training job as it is stored, be it a trial of a tuning job or one on its own. */
export interface TrainingRecord {
  id: number;
  name: string;
  number: number;
  /** Which of its tuning job's definitions it trains, from 0 up. */
  search: number;
  /** The job that it belongs to; null once that was deleted. */
  tuningJob: number | null;
  /** 0 until the first attempt begins. */
  attempt: number;
  point: Point;
  hyperparameters: Record<string, string>;
  status: JobTrial['status'];
  stop: StopCause | null;
  objective: number | null;
  metrics: Record<string, number | null> | null;
  failureReason: string | null;
  trainedMs: number;
  createdAt: Date;
  startedAt: Date | null;
  modifiedAt: Date;
  endedAt: Date | null;
}

/** Where a training job comes from: the tuning job that launched it, or itself. */
export type Origin = Resource & { request: unknown };

/** What the tuner can train, as far as a request can be checked against it. */
export interface Trainable extends Pick<Algorithm, 'hyperparameters' | 'values' | 'unfit' | 'isAtOnce'> {
  metrics: readonly (MetricPattern & Pick<Metric, 'targets'>)[];
}

/** A resource that may carry tags. */
export interface Resource {
  kind: 'tuning' | 'training';
  name: string;
}
export interface Tag {
  key: string;
  value: string;
}

/** A job to be stored with what was sent for it. */
export type NewJob = { name: string; request: object; tags: readonly Tag[] } & (
  | { kind: 'tuning'; definition: JobDefinition }
  | { kind: 'training'; definition: TrainingDefinition }
);

/** One user's jobs, and what is known of a call. Every name is looked up among that user's jobs only. */
export interface Service {
  /** Of the caller's credential scope; any region is served alike. */
  region: string;
  /** Twelve digits. */
  accountId: string;
  now: Date;
  /** The jobs that a request names, and those that count against its quotas. */
  account(names: { tuning: readonly string[]; training: readonly string[] }): Account;
  trainable(algorithm: string): Trainable | undefined;
  trainableNames(): string[];
  /** Why there is no data at an address, or null. */
  dataFault(address: string): string | null;
  /** What there is at an address, or null. */
  dataAt(address: string): KnownData | null;
  /** The training parts of all that the user can train on. */
  dataSets(): KnownData[];
  /** The address of data as a definition keeps it: that of a user's own data set tells it from everybody else's. */
  dataAddress(address: string): string;
  /** Finished trials of a user's earlier jobs, as a warm start wants them. */
  parents(kind: WarmStart, definition: JobDefinition, names: readonly string[]): JobDefinition['parents'];
  /** Throws an AwsError when the name is taken, a quota used up or the queue full. */
  create(job: NewJob): void;
  tuningJob(name: string): TuningRecord | undefined;
  trainingJob(name: string): TrainingRecord | undefined;
  trial(tuningJob: TuningRecord, number: number): TrainingRecord | undefined;
  /** Null once the tuning job was deleted. */
  originOf(job: TrainingRecord): Origin | null;
  tuningJobs(
    filters: Filters & { status?: Job['status'] },
    sort: Sort<'name' | 'created' | 'status'>,
    page: Page,
  ): Listed<TuningRecord>;
  trainingJobs(
    filters: Filters & { status?: TrainingFilterStatus; tuningJob?: number },
    sort: TrainingSort,
    page: Page,
  ): Listed<TrainingRecord>;
  stop(resource: Resource): void;
  /** With its tags. Throws ResourceInUse for a trial whose tuning job has not ended. */
  remove(resource: Resource): void;
  tags(resource: Resource): Tag[];
  addTags(resource: Resource, tags: readonly Tag[]): void;
  removeTags(resource: Resource, keys?: readonly string[]): void;
  /** A place in a list as an opaque text that only the same list opens again. */
  seal(place: string, list: string): string;
  open(token: string, list: string): string | null;
}

export type Input<Name extends Operation> = Of<(typeof operations)[Name]['input']>;

/**
 * One operation. The request has been validated; `undefined` is an answer without a body. The parameter of a method may
 * be narrower than what is registered, so that a registry of operations needs no cast.
 */
export interface OperationHandler {
  run(request: object, service: Service): object | undefined;
}
