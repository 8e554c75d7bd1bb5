import { index, integer, primaryKey, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Point } from '#lib/search/space.ts';
import type { Ending, Job } from '#lib/tuning/job.ts';
import type { Counters } from '#lib/tuning/job-counters.ts';
import type { JobDefinition } from '#lib/tuning/job-definition.ts';
import type { JobTrial, StopCause } from '#lib/tuning/job-trial.ts';

const at = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** The small parts of a tuning job's state; `best` is the number of the best trial. */
export interface TuningState {
  ending?: Ending;
  counters: Counters;
  best?: number;
}

/**
 * Tuning jobs as far as they have come; lib/tuning/job.ts decides what they do. A training job that belongs to no search
 * is a tuning job of kind 'training' with one trial.
 */
export const tuningJobs = sqliteTable(
  'tuning_jobs',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    owner: text().notNull(),
    kind: text({ enum: ['tuning', 'training'] }).notNull(),
    name: text().notNull(),
    /** What was sent, as it was sent. */
    request: text({ mode: 'json' }).$type<unknown>(),
    definition: text({ mode: 'json' }).$type<JobDefinition>().notNull(),
    status: text().$type<Job['status']>().notNull(),
    /** What a list shows without reading the trials. */
    state: text({ mode: 'json' }).$type<TuningState>().notNull(),
    failureReason: text('failure_reason'),
    /** Counts every change of this row and of its trials' rows, so that a change of an older state can be refused. */
    revision: integer().notNull().default(0),
    createdAt: at('created_at').notNull(),
    modifiedAt: at('modified_at').notNull(),
    endedAt: at('ended_at'),
  },
  (table) => [
    unique('tuning_jobs_by_name').on(table.owner, table.kind, table.name),
    index('tuning_jobs_by_creation').on(table.owner, table.kind, table.createdAt),
    index('tuning_jobs_by_status').on(table.owner, table.kind, table.status, table.createdAt),
    index('tuning_jobs_unfinished').on(table.endedAt),
  ],
);

/** The trials of tuning jobs, written when an attempt begins and when it ends. */
export const trainingJobs = sqliteTable(
  'training_jobs',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    owner: text().notNull(),
    name: text().notNull(),
    /** Null once the tuning job was deleted, which keeps what it trained. */
    tuningJob: integer('tuning_job').references(() => tuningJobs.id, { onDelete: 'set null' }),
    number: integer().notNull(),
    /** Which of the job's algorithms it trains, from 0 up. */
    search: integer().notNull().default(0),
    /** 0 until the first attempt begins. */
    attempt: integer().notNull(),
    point: text({ mode: 'json' }).$type<Point>().notNull(),
    /** The searched and the fixed ones, as text. */
    hyperparameters: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
    status: text().$type<JobTrial['status']>().notNull(),
    stop: text().$type<StopCause>(),
    starts: text({ mode: 'json' }).$type<JobTrial['starts']>().notNull(),
    losses: integer().notNull(),
    target: integer(),
    /** The objective at the end; null where there is none, or no number. */
    objective: real(),
    /** Each metric's last value, once the trial has ended; null for what was no finite number. */
    metrics: text({ mode: 'json' }).$type<Record<string, number | null>>(),
    failureReason: text('failure_reason'),
    retryable: integer({ mode: 'boolean' }).notNull().default(false),
    /** Milliseconds trained by the attempts that are over. */
    trainedMs: integer('trained_ms').notNull(),
    createdAt: at('created_at').notNull(),
    startedAt: at('started_at'),
    attemptAt: at('attempt_at'),
    modifiedAt: at('modified_at').notNull(),
    endedAt: at('ended_at'),
  },
  (table) => [
    unique('training_jobs_by_name').on(table.owner, table.name),
    unique('training_jobs_by_number').on(table.tuningJob, table.number),
    index('training_jobs_by_creation').on(table.owner, table.createdAt),
    index('training_jobs_by_status').on(table.owner, table.status, table.createdAt),
    index('training_jobs_of_job_by_status').on(table.tuningJob, table.status),
    index('training_jobs_of_job_by_objective').on(table.tuningJob, table.objective),
  ],
);

/** What trials reported: only ever appended. A null value was no number. */
export const trainingReports = sqliteTable(
  'training_reports',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    trainingJob: integer('training_job')
      .notNull()
      .references(() => trainingJobs.id, { onDelete: 'cascade' }),
    attempt: integer().notNull(),
    epoch: integer().notNull(),
    metric: text().notNull(),
    value: real(),
    at: at('at').notNull(),
  },
  // SQLite ends every index with the row's id, so this one also finds what is newer than a report that is known.
  (table) => [index('training_reports_by_job').on(table.trainingJob)],
);

/** Training logs in chunks of lines, in the order in which they came. */
export const trainingLogs = sqliteTable(
  'training_logs',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    trainingJob: integer('training_job')
      .notNull()
      .references(() => trainingJobs.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    at: at('at').notNull(),
  },
  (table) => [index('training_logs_by_job').on(table.trainingJob)],
);

/** Labels on jobs; `resource` is `tuning/<name>` or `training/<name>`. */
export const tags = sqliteTable(
  'tags',
  {
    owner: text().notNull(),
    resource: text().notNull(),
    key: text().notNull(),
    value: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.owner, table.resource, table.key] })],
);

/** Data sets that people brought; their numbers are in the folder `datasets` of the data folder, by id. */
export const ownDatasets = sqliteTable(
  'own_datasets',
  {
    id: text().primaryKey(),
    owner: text().notNull(),
    name: text().notNull(),
    rows: integer().notNull(),
    /** Columns that are learned from, in order: numbers as they were, a category as one column a value. */
    features: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The column to predict. */
    target: text().notNull(),
    /** Names of the classes in order; null for a value. */
    classes: text({ mode: 'json' }).$type<string[]>(),
    /** Of the file that was brought. */
    bytes: integer().notNull(),
    createdAt: at('created_at').notNull(),
  },
  (table) => [unique('own_datasets_by_name').on(table.owner, table.name)],
);

export type TuningJobRow = typeof tuningJobs.$inferSelect;
export type TrainingJobRow = typeof trainingJobs.$inferSelect;
