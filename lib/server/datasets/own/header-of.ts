import type { Field } from '#lib/base/csv-records.ts';
import { isNumber } from '#lib/base/numbers.ts';
import type { Problem } from '#lib/base/problem.ts';
import { FaultList, shown } from './fault-list.ts';
import { tableLimits } from './limits.ts';

/** The columns' names in the first line and the place of the target, by default the last; or what is wrong with them. */
export function headerOf(first: readonly Field[], target?: string): { names: string[]; target: number } | Problem[] {
  const names = first.map(({ text }) => text.trim());
  const faults = new FaultList();
  if (names.every((name) => name === '')) return [noHeader('it is empty')];
  if (names.every(isNumber)) return [noHeader('it has numbers where the names of the columns should be')];
  if (names.length === 1) return [oneColumn];
  if (names.length > tableLimits.mostFeatures + 1) return [tooMany(names.length)];
  const seen = new Set<string>();
  for (const [at, name] of names.entries()) {
    if (name === '') faults.add(1, at + 1, () => ({ what: 'the column has no name', remedy: 'Give it one.' }));
    else if (seen.has(name))
      faults.add(1, at + 1, () => ({
        what: `an earlier column has the name “${shown(name)}” too`,
        remedy: 'Give each column its own name.',
      }));
    if (name.length > tableLimits.mostLetters) faults.add(1, at + 1, () => longName);
    seen.add(name);
  }
  const place = target === undefined ? names.length - 1 : names.indexOf(target);
  if (place < 0)
    faults.addWhole({
      where: 'the target',
      what: `there is no column “${shown(target ?? '')}”`,
      remedy: 'Choose a column of the first line.',
    });
  return faults.isEmpty ? { names, target: place } : faults.problems();
}

const noHeader = (what: string): Problem => ({
  ...{ where: 'line 1', what, remedy: 'Write the names of the columns in the first line.' },
});
const oneColumn: Problem = {
  where: 'line 1',
  what: 'there is one column only',
  remedy: 'Separate the columns by commas, semicolons or tabs: at least one to learn from, and the target.',
};
const longName = { what: `the name has more than ${tableLimits.mostLetters} letters`, remedy: 'Shorten it.' };
const tooMany = (columns: number): Problem => ({
  where: 'line 1',
  what: `there are ${columns} columns, at most ${tableLimits.mostFeatures} and the target`,
  remedy: 'Leave some out.',
});
