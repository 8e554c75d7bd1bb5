import type { FSRSState } from 'ts-fsrs';
import { type Rng, rng } from '#lib/base/rng.ts';
import { type Day, dayMs } from './day.ts';
import type { Memory } from './memory.ts';
import { fsrsOf } from './scheduler.ts';
import type { MemorySettings } from './settings.ts';

export interface ForecastDay {
  /** Cards of that day, means over the simulated courses. */
  reviews: number;
  newCards: number;
}

interface Situation {
  /** Of the cards that were begun and are not suspended. */
  memories: readonly Memory[];
  /** How many cards have not been begun. */
  unbegun: number;
  settings: MemorySettings;
  /** What the limits have already been used for today. */
  done: { begun: number; reviewed: number };
  day: Day;
  seed: string;
}

const days = 30;
/** How many simulated courses a forecast is the mean of. */
export const courses = 8;
const good = 3;
const again = 1;

/**
 * The work of the next 30 days, today first, if every due card is reviewed on its day within the limits. Each of
 * several simulated courses draws recall with the probability that FSRS gives it, Good when recalled and Again when not.
 */
export function forecast(situation: Situation): ForecastDay[] {
  const total = Array.from({ length: days }, () => ({ reviews: 0, newCards: 0 }));
  for (let course = 0; course < courses; course++) {
    for (const [day, { reviews, newCards }] of simulate(situation, rng('forecast', situation.seed, course)).entries()) {
      const sum = total[day];
      if (sum) total[day] = { reviews: sum.reviews + reviews, newCards: sum.newCards + newCards };
    }
  }
  return total.map(({ reviews, newCards }) => ({ reviews: reviews / courses, newCards: newCards / courses }));
}

interface Simulated {
  state: FSRSState;
  /** Days from today's beginning; negative in the past. */
  lastDay: number;
}

function simulate({ memories, unbegun, settings, done, day }: Situation, chance: Rng): ForecastDay[] {
  const scheduler = fsrsOf(settings, null);
  const calendar = Array.from({ length: days }, (): Simulated[] => []);
  const dayOfTime = (at: Date) => Math.floor((at.getTime() - day.start.getTime()) / dayMs);
  for (const { due, stability, difficulty, lastReview } of memories) {
    const card = { state: { stability, difficulty }, lastDay: lastReview ? dayOfTime(lastReview) : 0 };
    calendar[Math.max(0, dayOfTime(due))]?.push(card);
  }
  let waiting = unbegun;
  return calendar.map((due, today) => {
    const limit = Math.max(0, settings.reviewsPerDay - (today === 0 ? done.reviewed : 0));
    const limitNew = Math.max(0, settings.newCardsPerDay - (today === 0 ? done.begun : 0));
    for (const { state, lastDay } of due.slice(0, limit)) {
      const elapsed = Math.max(0, today - lastDay);
      const isRecalled = chance.next() < scheduler.forgetting_curve(elapsed, state.stability);
      const next = scheduler.next_state(state, elapsed, isRecalled ? good : again);
      const kept = isRecalled ? next : scheduler.next_state(next, 0, good);
      calendar[today + scheduler.next_interval(kept.stability, elapsed)]?.push({ state: kept, lastDay: today });
    }
    calendar[today + 1]?.push(...due.slice(limit));
    const newCards = Math.min(waiting, limitNew);
    waiting -= newCards;
    for (let card = 0; card < newCards; card++) {
      const state = scheduler.next_state(scheduler.next_state(null, 0, good), 0, good);
      calendar[today + scheduler.next_interval(state.stability, 0)]?.push({ state, lastDay: today });
    }
    return { reviews: Math.min(due.length, limit), newCards };
  });
}
