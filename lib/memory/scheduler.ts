import { type CardInput, type FSRS, fsrs, type Grade, StrategyMode } from 'ts-fsrs';
import { type Memory, newMemory } from './memory.ts';
import { type Rating, ratings } from './rating.ts';
import type { MemorySettings } from './settings.ts';

/** Whose card is reviewed: intervals of 2.5 days and more are spread a little, always alike for the same seed. */
export interface Seed {
  learner: string;
  card: string;
}

/** FSRS-6 (Ye et al.), the arithmetic of ts-fsrs with its published default parameters. */
export function fsrsOf({ retention, learningStepsMinutes }: MemorySettings, fuzzSeed: string | null): FSRS {
  const scheduler = fsrs({
    request_retention: retention,
    learning_steps: learningStepsMinutes.map((minutes) => `${minutes}m` as const),
    relearning_steps: ['10m'],
    enable_fuzz: fuzzSeed !== null,
  });
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of ts-fsrs, no hook of React
  return scheduler.useStrategy(StrategyMode.SEED, () => fuzzSeed ?? '');
}

const inFsrs = (memory: Memory): CardInput => ({
  due: memory.due,
  stability: memory.stability,
  difficulty: memory.difficulty,
  elapsed_days: 0,
  scheduled_days: memory.scheduledDays,
  learning_steps: memory.learningSteps,
  reps: memory.reps,
  lapses: memory.lapses,
  state: memory.state,
  last_review: memory.lastReview,
});

/**
 * The memory after a review; null is a card that was never reviewed. A clock that went back counts as standing still,
 * because FSRS knows no negative time. A buried card that is reviewed all the same is buried no longer.
 */
export function review(before: Memory | null, rating: Rating, now: Date, settings: MemorySettings, seed: Seed): Memory {
  const memory = before ?? newMemory(now);
  const at = memory.lastReview && memory.lastReview > now ? memory.lastReview : now;
  const scheduler = fsrsOf(settings, [seed.learner, seed.card, memory.reps].join(' '));
  const { card } = scheduler.next(inFsrs(memory), at, rating as Grade);
  return {
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: at,
    suspended: memory.suspended,
    buriedUntil: null,
  };
}

/** How long each rating would make the card wait, in ms from now. */
export function previews(before: Memory | null, now: Date, settings: MemorySettings, seed: Seed) {
  return ratings.map(({ rating }) => {
    const { due } = review(before, rating, now, settings, seed);
    return { rating, waitMs: due.getTime() - now.getTime() };
  });
}

const plain = fsrs();

/** The probability in [0, 1] that a card is recalled now; 0 for one that was never reviewed. */
export function retrievability(memory: Memory, now: Date): number {
  return memory.lastReview ? plain.get_retrievability(inFsrs(memory), now, false) : 0;
}
