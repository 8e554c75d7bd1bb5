import type { Standing } from '#drizzle/schema.ts';
import { rng } from '#lib/base/rng.ts';
import { type RoundSelection, type RoundSettings, roundSelections } from '#lib/exams/round-settings.ts';
import { dueQuestionAt } from '#lib/memory/due-question-at.ts';
import { adaptiveOrder } from './round-adaptive.ts';

/** A question in scope with what the learner has to do with it. */
export interface Candidate {
  id: string;
  concept: string;
  standing: Standing | undefined;
  isFlagged: boolean;
}

const takes: Record<RoundSelection, (candidate: Candidate, now: Date) => boolean> = {
  any: () => true,
  adaptive: () => true,
  new: ({ standing }) => !standing,
  due: ({ standing }, now) => standing !== undefined && dueQuestionAt(standing) <= now,
  missed: ({ standing }) => standing?.lastRight === false,
  flagged: ({ isFlagged }) => isFlagged,
};

/** How many questions each selection would take. */
export function roundCountsOf(candidates: readonly Candidate[], now: Date): Record<RoundSelection, number> {
  const counts: Record<RoundSelection, number> = { any: 0, new: 0, due: 0, missed: 0, flagged: 0, adaptive: 0 };
  for (const which of roundSelections)
    counts[which] = candidates.filter((candidate) => takes[which](candidate, now)).length;
  return counts;
}

interface Choice extends Pick<RoundSettings, 'which' | 'count'> {
  seed: string;
  now: Date;
  /** The share of right answers to expect on a concept. */
  strength: (concept: string) => number;
}

/** The questions of a round in their order; the same for the same seed. Of due ones the longest due are taken. */
export function chooseRound(candidates: readonly Candidate[], { which, count, seed, now, strength }: Choice): string[] {
  const chance = rng('questions', seed);
  const shuffled = chance.shuffle(candidates.filter((candidate) => takes[which](candidate, now)));
  const most = count === 'all' ? shuffled.length : Number(count);
  if (which === 'adaptive') return adaptiveOrder(shuffled, strength, most).map(({ id }) => id);
  const taken = which === 'due' ? chance.shuffle(shuffled.toSorted(byDue).slice(0, most)) : shuffled.slice(0, most);
  return taken.map(({ id }) => id);
}

const dueMs = ({ standing }: Candidate) => (standing ? dueQuestionAt(standing).getTime() : 0);
const byDue = (a: Candidate, b: Candidate) => dueMs(a) - dueMs(b);
