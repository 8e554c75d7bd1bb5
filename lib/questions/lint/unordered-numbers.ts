import { areNumbers, numberOf } from '../options.ts';
import type { Rule } from './rule.ts';

/** Options that are numbers stand in ascending order in the file, as the learner sees them. */
export const unorderedNumbers: Rule = {
  name: 'unordered-numbers',
  isJudgement: false,
  find({ reading }) {
    const bare = reading.explained.map(({ text }) => bareNumber(text));
    const units = new Set(bare.map(({ unit }) => unit));
    const numbers = bare.map(({ number }) => number);
    if (!reading.areOptions || units.size > 1 || !areNumbers(numbers)) return [];
    const values = numbers.map(numberOf);
    if (values.every((value, at) => at === 0 || value > (values[at - 1] ?? value))) return [];
    const order = numbers.toSorted((a, b) => numberOf(a) - numberOf(b)).join(', ');
    return [{ field: 'options', what: 'the numbers are not in ascending order', remedy: `order them ${order}` }];
  },
};

/** "40 updates" as its number and its unit. */
function bareNumber(text: string): { number: string; unit: string } {
  const [, number = text, unit = ''] = text.replaceAll('`', '').match(/^([-−]?\d[\d,.]*(?:e[-+]?\d+)?)\s*(.*)$/i) ?? [];
  return { number, unit };
}
