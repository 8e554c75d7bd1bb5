import { type Asked, distractorsOf, keysOf, type Rule } from './rule.ts';
import { subjectsOf } from './words.ts';

/** The share of stems in which a word tells a topic rather than a question. */
const topical = 0.04;

/** A word that stem and key share, and no distractor, points at the key; words of the bank's topics do not. */
export const clang: Rule = {
  name: 'clang',
  isJudgement: true,
  find({ reading }, bank) {
    if (!reading.areOptions) return [];
    const topic = topicsOf(bank);
    const stem = subjectsOf(reading.stem);
    const shared = (text: string) => [...subjectsOf(text)].filter((word) => stem.has(word));
    const others = distractorsOf(reading).map(({ text }) => shared(text));
    // A distractor that echoes the stem as often balances the cue.
    const most = Math.max(0, ...others.map(({ length }) => length));
    return keysOf(reading).flatMap(({ field, text }) => {
      const echoes = shared(text);
      const alone = echoes.filter((word) => !topic.has(word) && !others.flat().includes(word));
      if (alone.length === 0 || echoes.length <= most) return [];
      const what = `"${alone.join('", "')}" stands in the stem and in this key, but in no distractor`;
      return [{ field, what, remedy: 'use another word in the key, or the same in a distractor' }];
    });
  },
};

const topics = new WeakMap<readonly Asked[], ReadonlySet<string>>();

/** Words that stand in many stems of the bank; in a bank of few questions, in three of them. */
function topicsOf(bank: readonly Asked[]): ReadonlySet<string> {
  const known = topics.get(bank);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { reading } of bank)
    for (const word of subjectsOf(reading.stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const least = Math.max(3, topical * bank.length);
  const found = new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word));
  topics.set(bank, found);
  return found;
}
