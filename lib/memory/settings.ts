import { z } from 'zod';

const minutesInADay = 1440;
const ascends = (steps: readonly number[]) => steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? 0));

/** How a learner wants to review. What is missing takes the default, so that settings may be added. */
export const memorySettings = z.strictObject({
  /** The share of due cards that should be recalled; more of it means shorter intervals. */
  retention: z.number().min(0.8).max(0.97).default(0.9),
  newCardsPerDay: z.int().min(0).max(50).default(10),
  reviewsPerDay: z.int().min(10).max(500).default(100),
  /** Waits before a new card counts as learnt, in minutes; none means that it waits a day at once. */
  learningStepsMinutes: z
    .array(
      z
        .int()
        .min(1)
        .max(minutesInADay - 1),
    )
    .max(4)
    .refine(ascends, 'each step must be longer than the one before')
    .default([1, 10]),
});
export type MemorySettings = z.infer<typeof memorySettings>;

export const defaultSettings: MemorySettings = memorySettings.parse({});
