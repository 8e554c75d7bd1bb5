import type { Rule } from './rule.ts';
import { stemOf, subjectsOf } from './words.ts';

const fillers = new Set(
  ['correct', 'right', 'wrong', 'incorrect', 'false', 'true', 'answer', 'option', 'distractor', 'indeed', 'here'].map(
    stemOf,
  ),
);

/** A rationale whose every word stands in what it explains has given no reason. */
export const rationaleRepeats: Rule = {
  name: 'rationale-repeats',
  isJudgement: true,
  find({ reading }) {
    return reading.explained.flatMap(({ field, text, rationale }) => {
      const known = subjectsOf(text, 1);
      const said = [...subjectsOf(rationale, 1)].filter((word) => !fillers.has(word));
      if (said.length > 0 && said.some((word) => !known.has(word))) return [];
      const what = 'the rationale says no more than the text that it explains';
      return [{ field: `${field}.rationale`, what, remedy: 'say why it is right or wrong' }];
    });
  },
};
