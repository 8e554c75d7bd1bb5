import { z } from 'zod';

/** Where a card stands: what FSRS knows of it, and whether the learner has set it aside. */
export const memory = z.strictObject({
  due: z.coerce.date(),
  /** Days until the probability of recall falls to 90 %; 0 before the first review. */
  stability: z.number(),
  /** From 1 to 10; 0 before the first review. */
  difficulty: z.number(),
  scheduledDays: z.number(),
  /** How many learning steps have been taken. */
  learningSteps: z.number(),
  reps: z.number(),
  lapses: z.number(),
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: z.number(),
  lastReview: z.coerce.date().nullable(),
  suspended: z.boolean(),
  buriedUntil: z.coerce.date().nullable(),
});
export type Memory = z.infer<typeof memory>;

/** A card that has never been reviewed. */
export const newMemory = (now: Date): Memory => ({
  due: now,
  stability: 0,
  difficulty: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: 0,
  lapses: 0,
  state: 0,
  lastReview: null,
  suspended: false,
  buriedUntil: null,
});
