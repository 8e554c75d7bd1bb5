const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Days until a question is asked again, by right answers in a row. */
export const daysAfterStreak = [1, 3, 7, 16, 35] as const;
const minutesAfterMiss = 10;

/**
 * When a question is due again. Retrieval expands with success (Landauer and Bjork 1978, in Practical Aspects of Memory);
 * the steps, each about twice the last, are ours. Flashcards are scheduled by FSRS; questions, whose answer is one of
 * few and comes with its reason, by this simpler rule.
 */
export function dueQuestionAt({
  lastRight,
  streak,
  lastAt,
}: {
  lastRight: boolean;
  streak: number;
  lastAt: Date;
}): Date {
  const days = daysAfterStreak[Math.min(Math.max(streak, 1), daysAfterStreak.length) - 1] ?? 1;
  return new Date(lastAt.getTime() + (lastRight ? days * dayMs : minutesAfterMiss * minuteMs));
}
