import type { Rule } from './rule.ts';
import { wordsOf } from './words.ts';

const placeholder = /\b(todo|tbd|fixme|xxx|lorem ipsum)\b|^(see above|n\/a|same as above)\b/i;

/** A rationale that is none: a placeholder, or fewer words than a reason takes. */
export const rationaleMissing: Rule = {
  name: 'rationale-missing',
  isJudgement: false,
  find({ reading }) {
    return reading.explained
      .filter(({ rationale }) => placeholder.test(rationale) || wordsOf(rationale).length < 4)
      .map(({ field, rationale }) => ({
        field: `${field}.rationale`,
        what: `"${rationale}" gives no reason`,
        remedy: 'say why this is right or wrong, in a sentence',
      }));
  },
};
