import { distractorsOf, keysOf, type Rule } from './rule.ts';
import { wordsOf } from './words.ts';

const strong = new Set(
  'always never only none nothing nobody everything everyone impossible completely entirely solely'.split(' '),
);
/** Words that have a harmless use as well ("all the inputs", "the score that a job must return"). */
const weak = new Set('all every must'.split(' '));
/** "Only after training" tells a time or a place and excludes nothing else. */
const placing = new Set('after when if once while during in at on by for as with'.split(' '));

const numbers = /^(\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

const isStrong = (word: string, at: number, words: readonly string[]) =>
  strong.has(word) && !(word === 'only' && placing.has(words[at + 1] ?? ''));
/** "All five" counts and is no absolute. */
const isWeak = (word: string, at: number, words: readonly string[]) =>
  weak.has(word) && !(word === 'all' && numbers.test(words[at + 1] ?? ''));
const absolutesIn = (text: string) =>
  wordsOf(text).filter((word, at, words) => isStrong(word, at, words) || isWeak(word, at, words));

/**
 * Words without exception are known to mark wrong options, when no key has one. The weaker ones count where they stand
 * in two distractors or more.
 */
export const absoluteDistractors: Rule = {
  name: 'absolute-distractors',
  isJudgement: true,
  find({ reading }) {
    if (!reading.areOptions || keysOf(reading).some(({ text }) => absolutesIn(text).length > 0)) return [];
    const marked = distractorsOf(reading).filter(({ text }) => absolutesIn(text).length > 0);
    return marked.flatMap(({ field, text }) => {
      const counts = marked.length > 1 || wordsOf(text).some(isStrong);
      return (counts ? absolutesIn(text) : []).map((word) => ({
        field,
        what: `"${word}" stands in distractors alone, which gives them away`,
        remedy: 'say it without the absolute, or use one in a key where it is true',
      }));
    });
  },
};
