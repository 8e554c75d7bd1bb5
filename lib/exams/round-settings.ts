import { z } from 'zod';

/** Which of the questions in scope a round takes. */
export const roundSelections = ['any', 'new', 'due', 'missed', 'flagged', 'adaptive'] as const;
export type RoundSelection = (typeof roundSelections)[number];

export const roundCounts = ['5', '10', '20', 'all'] as const;

const name = z
  .string()
  .max(120)
  .nullable()
  .transform((text) => text || null)
  .default(null);

/** What a learner asks of a round, as a form sends it and as an attempt keeps it. Empty and missing mean no limit. */
export const roundSettings = z.strictObject({
  topic: name,
  concept: name,
  /** `blueprint:id`, or `blueprint` for a whole exam. */
  objective: name,
  /** Of the bank, to be asked alone. */
  question: name,
  which: z.enum(roundSelections).default('any'),
  count: z.enum(roundCounts).default('all'),
  /** Told after each answer, or when the round is finished. */
  feedback: z.enum(['now', 'end']).default('now'),
  confidence: z.enum(['asked', 'no']).default('no'),
});
export type RoundSettings = z.infer<typeof roundSettings>;

/** The settings of a stored attempt; null when it is no round of practice, so that none of its answers is told here. */
export function readRoundSettings(attempt: { settings: unknown; topic: string | null }): RoundSettings | null {
  const parsed = roundSettings.safeParse(attempt.settings ?? { topic: attempt.topic });
  return parsed.success ? parsed.data : null;
}
