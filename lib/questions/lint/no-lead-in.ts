import type { Rule } from './rule.ts';

const instruction =
  /(?:^|[.:;,] |\n)(?:select|choose|put|arrange|order|match|complete|type|enter|compute|calculate|give|name|pair|sort|work out|determine|find|state|assign|bring|rank|fill|say)\b/i;

/** A stem has to ask or to tell what to do, so that it can be answered before the options are read. */
export const noLeadIn: Rule = {
  name: 'no-lead-in',
  isJudgement: true,
  find({ reading }) {
    const { stem, explained } = reading;
    if (explained.length === 0 || stem.includes('?') || instruction.test(stem.trim())) return [];
    return [{ field: 'stem', what: 'the stem asks nothing', remedy: 'end it with a question or an instruction' }];
  },
};
