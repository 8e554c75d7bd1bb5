import type { BankRule } from './rule.ts';
import { likeness, shinglesOf } from './words.ts';

/** Two stems that share more than 0.8 of their runs of three words. */
export const nearDuplicates: BankRule = {
  name: 'near-duplicates',
  isJudgement: true,
  find(bank) {
    const stems = bank.map(({ id, reading }) => ({
      id,
      field: reading.field,
      shingles: shinglesOf(`${reading.background} ${reading.stem}`),
    }));
    return stems.flatMap(({ id, field, shingles }, at) =>
      stems.slice(0, at).flatMap((earlier) => {
        // Sets whose sizes differ by more than this cannot be as alike.
        const [less, more] = [shingles.size, earlier.shingles.size].toSorted((a, b) => a - b);
        if (earlier.id === id || (less ?? 0) <= 0.8 * (more ?? 0)) return [];
        const alike = likeness(shingles, earlier.shingles);
        if (alike <= 0.8) return [];
        const what = `the stem is ${Math.round(100 * alike)} % the same as that of ${earlier.id}`;
        return [{ id, field: `${field}stem`, what, remedy: 'ask something else, or retire one of the two' }];
      }),
    );
  },
};
