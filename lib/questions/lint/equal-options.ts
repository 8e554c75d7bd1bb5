import type { BankRule } from './rule.ts';
import { wordsOf } from './words.ts';

/** Two questions with the same options tell each other's key; numbers and names alone may come again. */
export const equalOptions: BankRule = {
  name: 'equal-options',
  isJudgement: true,
  find(bank) {
    const seen = new Map<string, string>();
    return bank.flatMap(({ id, reading }) => {
      const texts = reading.areOptions ? reading.explained.map(({ text }) => wordsOf(text).join(' ')).toSorted() : [];
      if (texts.length === 0 || texts.every((text) => !text.includes(' '))) return [];
      const set = texts.join('|');
      const earlier = seen.get(set);
      seen.set(set, earlier ?? id);
      if (earlier === undefined) return [];
      const what = `the options are those of ${earlier}`;
      return [{ id, field: `${reading.field}options`, what, remedy: 'write options of its own' }];
    });
  },
};
