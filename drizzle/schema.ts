import { index, integer, primaryKey, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

// Its own file for its size; drizzle-kit and the database read all tables here.
export * from './schema-tuner.ts';

const at = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** Someone who practises; a guest is a row made by the first thing that he or she starts. */
export const learners = sqliteTable('learners', {
  id: text().primaryKey(),
  createdAt: at('created_at').notNull(),
});

/** A row of questions in a fixed order; `seed` also orders the options of each. */
export const attempts = sqliteTable(
  'attempts',
  {
    id: text().primaryKey(),
    learner: text()
      .notNull()
      .references(() => learners.id),
    topic: text(),
    seed: text().notNull(),
    questions: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** What the learner asked for: choice of questions, feedback, confidence; checked by lib/server/practice. */
    settings: text({ mode: 'json' }).$type<unknown>(),
    createdAt: at('created_at').notNull(),
    /** When the learner ended it; deferred feedback is told from then on. */
    finishedAt: at('finished_at'),
  },
  (table) => [index('attempts_by_learner').on(table.learner, table.createdAt)],
);

/** The events: each answer once, never changed. `id` is made by the browser, time-ordered, so that a repeat is known. */
export const answers = sqliteTable(
  'answers',
  {
    id: text().primaryKey(),
    attempt: text()
      .notNull()
      .references(() => attempts.id),
    learner: text()
      .notNull()
      .references(() => learners.id),
    question: text().notNull(),
    /** Hash of the question's file as it was when it was answered. */
    questionHash: text('question_hash').notNull(),
    answer: text({ mode: 'json' }).$type<unknown>().notNull(),
    earned: integer().notNull(),
    outOf: integer('out_of').notNull(),
    /** The share that was right, in [0, 1], beside the points. */
    partial: real().notNull().default(0),
    /** 1 low, 2 medium, 3 high; null when none was asked for. */
    confidence: integer(),
    answeredAt: at('answered_at').notNull(),
  },
  (table) => [
    unique('answers_once_an_attempt').on(table.attempt, table.question),
    index('answers_by_learner').on(table.learner, table.answeredAt),
  ],
);

/** A projection of the answers, kept in the same transaction: one row a learner and question. */
export const standings = sqliteTable(
  'standings',
  {
    learner: text()
      .notNull()
      .references(() => learners.id),
    question: text().notNull(),
    concept: text().notNull(),
    answered: integer().notNull(),
    right: integer().notNull(),
    lastRight: integer('last_right', { mode: 'boolean' }).notNull(),
    /** Right answers in a row up to now. */
    streak: integer().notNull().default(0),
    lastAt: at('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learner, table.question] })],
);

/** Questions that a learner has marked to come back to. */
export const flags = sqliteTable(
  'flags',
  {
    learner: text()
      .notNull()
      .references(() => learners.id),
    question: text().notNull(),
    createdAt: at('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learner, table.question] })],
);

/** A learner's complaint that a key or a text is wrong, of the question as it was then. */
export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    learner: text()
      .notNull()
      .references(() => learners.id),
    question: text().notNull(),
    questionHash: text('question_hash').notNull(),
    reason: text().notNull(),
    comment: text().notNull(),
    createdAt: at('created_at').notNull(),
    resolvedAt: at('resolved_at'),
  },
  (table) => [index('reports_by_question').on(table.question), index('reports_open').on(table.resolvedAt)],
);

/** Where a flashcard stands for a learner: a projection of the reviews, moved in the same transaction as they are. */
export const cardStates = sqliteTable(
  'card_states',
  {
    learner: text()
      .notNull()
      .references(() => learners.id),
    /** `<topic>/<id>` of content/cards, or `question:<id>`. */
    card: text().notNull(),
    due: at('due').notNull(),
    /** FSRS: days until recall falls to 90 %, and difficulty from 1 to 10. */
    stability: real().notNull(),
    difficulty: real().notNull(),
    scheduledDays: integer('scheduled_days').notNull(),
    learningSteps: integer('learning_steps').notNull(),
    reps: integer().notNull(),
    lapses: integer().notNull(),
    /** 0 new, 1 learning, 2 review, 3 relearning. */
    state: integer().notNull(),
    lastReview: at('last_review'),
    suspended: integer({ mode: 'boolean' }).notNull().default(false),
    buriedUntil: at('buried_until'),
    /** Counts every change, so that a review of an older state can be refused. */
    revision: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learner, table.card] }),
    index('card_states_by_due').on(table.learner, table.due),
  ],
);

/** The events: each review once; `before` restores the card's state when it is undone. Ids are time-ordered. */
export const reviews = sqliteTable(
  'reviews',
  {
    id: text().primaryKey(),
    learner: text()
      .notNull()
      .references(() => learners.id),
    card: text().notNull(),
    /** 1 again, 2 hard, 3 good, 4 easy. */
    rating: integer().notNull(),
    before: text({ mode: 'json' }).$type<unknown>(),
    reviewedAt: at('reviewed_at').notNull(),
    undoneAt: at('undone_at'),
  },
  (table) => [index('reviews_by_learner').on(table.learner, table.reviewedAt)],
);

/** How a learner wants to review; a missing row means the defaults of lib/memory. */
export const memorySettings = sqliteTable('memory_settings', {
  learner: text()
    .primaryKey()
    .references(() => learners.id),
  settings: text({ mode: 'json' }).$type<unknown>().notNull(),
});

/** Processes that train; a row is renewed while its process lives. */
export const workers = sqliteTable('workers', {
  id: text().primaryKey(),
  startedAt: at('started_at').notNull(),
  beatAt: at('beat_at').notNull(),
});

/**
 * Keys with which programs speak for a learner, as AWS's clients do. Their secrets are not stored: they follow from the
 * id and this installation's secret.
 */
export const accessKeys = sqliteTable(
  'access_keys',
  {
    id: text().primaryKey(),
    owner: text().notNull(),
    /** What the owner calls it. */
    name: text().notNull(),
    createdAt: at('created_at').notNull(),
    lastUsedAt: at('last_used_at'),
    revokedAt: at('revoked_at'),
  },
  (table) => [index('access_keys_by_owner').on(table.owner, table.createdAt)],
);

export type Attempt = typeof attempts.$inferSelect;
export type AnswerEvent = typeof answers.$inferSelect;
export type Standing = typeof standings.$inferSelect;
export type Report = typeof reports.$inferSelect;
export type CardState = typeof cardStates.$inferSelect;
export type Review = typeof reviews.$inferSelect;
export type AccessKey = typeof accessKeys.$inferSelect;
