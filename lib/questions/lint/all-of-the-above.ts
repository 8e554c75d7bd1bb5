import type { Rule } from './rule.ts';

const pattern =
  /\b(all|none|both|neither|any) of (the|these) (above|below|others?|options|answers)\b|^(all|none) of (these|them)\.?$/i;

/** Options that speak of options: they have no place of their own once the order is shuffled. */
export const allOfTheAbove: Rule = {
  name: 'all-of-the-above',
  isJudgement: false,
  find({ reading }) {
    return reading.explained
      .filter(({ text, isShown }) => isShown && pattern.test(text.trim()))
      .map(({ field, text }) => ({
        field,
        what: `"${text}" speaks of the other options`,
        remedy: 'write an option that says something of its own',
      }));
  },
};
