import type { Field } from '#lib/base/csv-records.ts';
import { isNumber } from '#lib/base/numbers.ts';
import type { Problem } from '#lib/base/problem.ts';

export interface Columns {
  places: readonly [number, number, number];
  names: readonly [string, string, string];
  hasHeader: boolean;
  /** Names of columns that are not read. */
  ignored: string[];
}

/** Pairs of coordinates and what may stand for the label beside them; in lower case. */
const schemes = [
  { pair: ['x1', 'x2'], labels: ['label', 'class', 'target', 'value', 'y'] },
  { pair: ['x', 'y'], labels: ['label', 'class', 'target', 'value', 'z'] },
] as const;

/** Which columns hold what: by their names in a first line, or three columns in the order x1, x2, label. */
export function csvColumns(first: readonly Field[]): Columns | Problem {
  const texts = first.map(({ text }) => text.trim());
  const hasHeader = !(isNumber(texts[0] ?? '') || isNumber(texts[1] ?? ''));
  const plain = { places: [0, 1, 2], ignored: [] as string[] } as const;
  if (hasHeader) {
    const known = texts.map((name) => name.toLowerCase());
    const twice = known.find((name, at) => known.indexOf(name) !== at);
    if (twice) return { where: 'line 1', what: `two columns are named ${twice}`, remedy: 'Give each its own name.' };
    for (const { pair, labels } of schemes) {
      const label = labels.find((name) => known.includes(name)) ?? '';
      const [x1, x2, target] = [known.indexOf(pair[0]), known.indexOf(pair[1]), known.indexOf(label)];
      if (x1 < 0 || x2 < 0 || target < 0) continue;
      const ignored = texts.filter((_, at) => at !== x1 && at !== x2 && at !== target);
      return {
        places: [x1, x2, target],
        names: [texts[x1] ?? '', texts[x2] ?? '', texts[target] ?? ''],
        hasHeader,
        ignored,
      };
    }
  }
  if (texts.length === 3) {
    const named = hasHeader ? texts.map((name, at) => name || `column ${at + 1}`) : ['x1', 'x2', 'label'];
    return { ...plain, names: [named[0] ?? '', named[1] ?? '', named[2] ?? ''], hasHeader };
  }
  return {
    where: 'line 1',
    what: `${texts.length === 1 ? 'one column' : `${texts.length} columns`}, and no names that say which are x1, x2 and the label`,
    remedy: 'Write three columns, x1, x2 and label, or name them so in the first line.',
  };
}
