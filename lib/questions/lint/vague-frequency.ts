import type { Rule } from './rule.ts';
import { wordsOf } from './words.ts';

const vague = new Set(
  'often usually sometimes frequently rarely seldom occasionally generally commonly normally'.split(' '),
);
/** "More often than" compares, which is exact. */
const comparing = new Set(['more', 'less', 'as', 'so', 'how', 'too']);

/** "Often" means 50 % to one reader and 90 % to another, so an option that says it is neither right nor wrong. */
export const vagueFrequency: Rule = {
  name: 'vague-frequency',
  isJudgement: true,
  find({ reading }) {
    return reading.explained
      .filter(({ isShown }) => isShown)
      .flatMap(({ field, text }) =>
        wordsOf(text)
          .filter((word, at, words) => vague.has(word) && !comparing.has(words[at - 1] ?? ''))
          .map((word) => ({
            field,
            what: `"${word}" leaves open how often`,
            remedy: 'say it without, or say how often',
          })),
      );
  },
};
