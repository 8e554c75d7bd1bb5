import type { Problem } from '#lib/base/problem.ts';
import { type RoundSelection, roundSelections } from '#lib/exams/round-settings.ts';

const none: Record<RoundSelection, string> = {
  any: 'there are no questions here',
  adaptive: 'there are no questions here',
  new: 'nothing is new',
  due: 'nothing is due now',
  missed: 'nothing was missed last time',
  flagged: 'nothing is flagged',
};

/** "12 are new", "1 was missed last time". */
const some: Record<RoundSelection, (count: number) => string> = {
  any: (count) => `${count} in all`,
  adaptive: (count) => `${count} in all`,
  new: (count) => `${count} ${count === 1 ? 'is' : 'are'} new`,
  due: (count) => `${count} ${count === 1 ? 'is' : 'are'} due`,
  missed: (count) => `${count} ${count === 1 ? 'was' : 'were'} missed last time`,
  flagged: (count) => `${count} ${count === 1 ? 'is' : 'are'} flagged`,
};

/** Why a round would be empty, and what would not be. */
export function roundNothing(which: RoundSelection, counts: Record<RoundSelection, number>): Problem {
  const others = roundSelections
    .filter((other) => other !== 'adaptive' && other !== which && counts[other] > 0)
    .map((other) => some[other](counts[other]));
  const what = others.length > 0 ? `${none[which]}; ${others.join(', ')}` : none[which];
  const remedy = others.length > 0 ? 'choose one of these instead' : 'choose a wider scope at /practise';
  return { where: 'which', what, remedy };
}
