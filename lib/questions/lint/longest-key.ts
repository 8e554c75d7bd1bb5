import { distractorsOf, keysOf, type Rule } from './rule.ts';

const length = ({ text }: { text: string }) => text.replaceAll('`', '').length;

/** A key is told by its length when it is more than 1.3 times as long as the longest distractor. */
export const longestKey: Rule = {
  name: 'longest-key',
  isJudgement: true,
  find({ reading }) {
    if (!reading.areOptions) return [];
    const most = Math.max(...distractorsOf(reading).map(length));
    return keysOf(reading)
      .filter((key) => length(key) > 1.3 * most && length(key) > most + 6)
      .map((key) => ({
        field: key.field,
        what: `the key has ${length(key)} characters, the longest distractor ${most}`,
        remedy: 'shorten the key or say as much in a distractor',
      }));
  },
};
