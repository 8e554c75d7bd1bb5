import { areNumbers } from '../options.ts';
import type { BankRule } from './rule.ts';

/** χ² with 3 degrees of freedom is above this with a probability of 0.001. */
const limit = 16.266;

/** The places of the keys among four options in the files; numbers are left out, for their order is given. */
export const keyPosition: BankRule = {
  name: 'key-position',
  isJudgement: false,
  find(bank) {
    const places = bank.flatMap(({ reading: { areOptions, explained } }) => {
      const keys = explained.flatMap(({ correct }, at) => (correct ? [at] : []));
      const isChoice = areOptions && explained.length === 4 && keys.length === 1;
      return isChoice && !areNumbers(explained.map(({ text }) => text)) ? keys : [];
    });
    const counts = [0, 1, 2, 3].map((place) => places.filter((each) => each === place).length);
    const expected = places.length / 4;
    if (expected < 5) return [];
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    if (chiSquare <= limit) return [];
    const what = `keys stand first, second, third and last ${counts.join(', ')} times (χ² ${chiSquare.toFixed(1)}, p < 0.001)`;
    return [{ id: null, field: 'options', what, remedy: 'move keys to the places that have few' }];
  },
};
