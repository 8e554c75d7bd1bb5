import { keysOf, type Rule } from './rule.ts';

const counts = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR'];

/** The formats as AWS's exam guides of 2026 have them: one key of four, or two and more of at least five. */
export const awsLimits: Rule = {
  name: 'aws-limits',
  isJudgement: false,
  find({ reading }) {
    if (!reading.areOptions) return [];
    const options = reading.explained.length;
    const keys = keysOf(reading).length;
    const asked = reading.stem.match(/Select ([A-Z]+)\./)?.[1];
    const fits = keys === 1 ? options === 4 : keys > 1 && options >= 5 && keys < options;
    const what = `${keys} keys among ${options} options`;
    const faults = fits
      ? []
      : [{ field: 'options', what, remedy: 'give 4 options with 1 key, or 5 or 6 with 2 or more' }];
    if (keys > 1 && asked !== counts[keys])
      faults.push({
        field: 'stem',
        what: `${keys} keys, but the stem asks for ${asked ?? 'no number'}`,
        remedy: `end it with "Select ${counts[keys]}."`,
      });
    return faults;
  },
};
