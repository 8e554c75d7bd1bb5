import type { Rule } from './rule.ts';
import { wordsOf } from './words.ts';

const most = 120;

/** Reading is not what is tested; a longer case belongs into the scenario of a case study. */
export const longStem: Rule = {
  name: 'long-stem',
  isJudgement: true,
  find({ reading }) {
    const words = wordsOf(reading.stem).length;
    if (words <= most) return [];
    return [
      { field: 'stem', what: `the stem has ${words} words`, remedy: `use at most ${most}, or make it a case study` },
    ];
  },
};
