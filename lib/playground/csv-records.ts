import * as csv from '#lib/base/csv-records.ts';
import type { Problem } from '#lib/base/problem.ts';

/** All records of a text up to its first fault, and that fault. */
export function csvRecords(text: string, separator: csv.Separator): { records: csv.Field[][]; problems: Problem[] } {
  const records: csv.Field[][] = [];
  const reading = csv.csvRecords(text, separator);
  for (;;) {
    const { value, done } = reading.next();
    if (done) return { records, problems: value ? [value] : [] };
    records.push(value);
  }
}
