import type { Standing } from '#drizzle/schema.ts';

/** As many answers at the learner's own mean are added to each concept, so that two answers do not decide. */
const shrinkage = 4;

/** The share of right answers to expect on each concept: its own answers drawn towards the learner's mean. */
export function progressStrength(standings: readonly Standing[]): (concept: string) => number {
  const sums = new Map<string, { answered: number; right: number }>();
  const all = { answered: 0, right: 0 };
  for (const { concept, answered, right } of standings) {
    const sum = sums.get(concept) ?? { answered: 0, right: 0 };
    sums.set(concept, { answered: sum.answered + answered, right: sum.right + right });
    all.answered += answered;
    all.right += right;
  }
  const mean = (all.right + 1) / (all.answered + 2);
  return (concept) => {
    const { answered, right } = sums.get(concept) ?? { answered: 0, right: 0 };
    return (right + shrinkage * mean) / (answered + shrinkage);
  };
}
