import { dueQuestionAt } from '#lib/memory/due-question-at.ts';
import type { Candidate } from './round.ts';

/** What a question already in the round adds to its concept's strength, so that others get their turn. */
const perQuestion = 0.1;

/**
 * Questions of the weakest concepts first, within a concept those missed, then the new, then those right longest due.
 * No concept comes three times in a row while another has questions left.
 */
export function adaptiveOrder(
  shuffled: readonly Candidate[],
  strength: (concept: string) => number,
  most: number,
): Candidate[] {
  const left = new Map<string, Candidate[]>();
  for (const candidate of shuffled.toSorted((a, b) => urgency(a) - urgency(b)))
    left.set(candidate.concept, [...(left.get(candidate.concept) ?? []), candidate]);
  // Concepts of equal strength keep the order of the shuffle, not that of urgency.
  const concepts = [...new Set(shuffled.map(({ concept }) => concept))];
  const taken: Candidate[] = [];
  while (taken.length < most) {
    const open = concepts.filter((concept) => (left.get(concept)?.length ?? 0) > 0);
    const [last, before] = taken.slice(-2).reverse();
    const tired = last && last.concept === before?.concept ? last.concept : null;
    const others = open.filter((concept) => concept !== tired);
    const priority = (concept: string) =>
      strength(concept) + perQuestion * taken.filter((candidate) => candidate.concept === concept).length;
    const next = (others.length > 0 ? others : open).reduce<string | null>(
      (best, concept) => (best === null || priority(concept) < priority(best) ? concept : best),
      null,
    );
    const question = next === null ? undefined : left.get(next)?.shift();
    if (!question) break;
    taken.push(question);
  }
  return taken;
}

/** Missed 0, new 1, right from 2 on by the day it is due. */
function urgency({ standing }: Candidate): number {
  if (!standing) return 1;
  return standing.lastRight ? 2 + dueQuestionAt(standing).getTime() : 0;
}
