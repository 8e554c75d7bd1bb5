import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';

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
    createdAt: at('created_at').notNull(),
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
    lastAt: at('last_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learner, table.question] })],
);

/** Processes that train; a row is renewed while its process lives. */
export const workers = sqliteTable('workers', {
  id: text().primaryKey(),
  startedAt: at('started_at').notNull(),
  beatAt: at('beat_at').notNull(),
});

export type Attempt = typeof attempts.$inferSelect;
export type AnswerEvent = typeof answers.$inferSelect;
export type Standing = typeof standings.$inferSelect;
