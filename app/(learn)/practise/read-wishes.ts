import { type RoundSettings, roundSettings } from '#lib/exams/round-settings.ts';
import type { Content } from '#lib/server/content/load.ts';
import { roundScopeProblem } from '#lib/server/round-scope.ts';

const fields = ['topic', 'concept', 'objective', 'which', 'count', 'feedback', 'confidence'];
const usual = { count: '10' };

/** The choices that an address makes beforehand; what cannot be read or is not known is as if it were not there. */
export function readWishes(
  content: Content,
  given: Record<string, string | string[] | undefined>,
): { asked: RoundSettings; isAsked: boolean } {
  const wishes = Object.entries(given).filter(([name, value]) => fields.includes(name) && typeof value === 'string');
  const parsed = roundSettings.safeParse({ ...usual, ...Object.fromEntries(wishes) });
  const isKnown = parsed.success && roundScopeProblem(content, parsed.data) === null;
  return isKnown
    ? { asked: parsed.data, isAsked: wishes.length > 0 }
    : { asked: roundSettings.parse(usual), isAsked: false };
}
