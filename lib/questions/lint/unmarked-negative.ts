import type { Rule } from './rule.ts';

/** "Which … is not …" up to a clause of its own, in which a "not" negates something else. */
const negative =
  /\b(?:which|what)\b(?:(?!\b(?:when|if|that|whose|because|while|since|where|who|although|though|as)\b|[,;:]).)*?\b(not|except)\b/;

/** A question that turns on a negative has to say so in capitals. */
export const unmarkedNegative: Rule = {
  name: 'unmarked-negative',
  isJudgement: true,
  find({ reading }) {
    const questions = reading.stem.match(/[^.?!]*\?/g) ?? [];
    return questions.flatMap((question) => {
      const [, word] = question.replace(/^\s*W/, 'w').match(negative) ?? [];
      if (!word) return [];
      const what = `the question turns on "${word}", which is easily overread`;
      return [{ field: 'stem', what, remedy: `ask for the positive, or write ${word.toUpperCase()}` }];
    });
  },
};
