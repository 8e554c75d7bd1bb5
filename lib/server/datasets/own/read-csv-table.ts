import { csvRecords, type Field, separatorOf } from '#lib/base/csv-records.ts';
import { counted } from '#lib/base/numbers.ts';
import type { Problem } from '#lib/base/problem.ts';
import { ColumnSurvey } from './column-survey.ts';
import { FaultList } from './fault-list.ts';
import { headerOf } from './header-of.ts';
import { tableLimits } from './limits.ts';
import type { OwnTable, TargetReading } from './own-table.ts';
import { readColumns } from './read-columns.ts';
import { isClassTarget, readTarget } from './read-target.ts';

export interface Asked {
  /** Of the data set. */
  name: string;
  /** Name of the column to predict; by default the last. */
  target?: string;
  reading: TargetReading;
}
export type ReadTable = { kind: 'table'; table: OwnTable } | { kind: 'faults'; problems: Problem[] };

const refuse = (...problems: Problem[]): ReadTable => ({ kind: 'faults', problems });
/** More than any table may have, so that a message can say how many there are. */
const mostFields = 5000;
const { fewestRows, mostRows, mostValues, mostClasses } = tableLimits;

/** Reads a table with a header from comma, semicolon or tab separated text: the whole of it or, with faults, nothing. */
export function readCsvTable(given: string, { name, target, reading }: Asked): ReadTable {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return refuse({ where: 'the file', what: 'it is empty', remedy: 'Choose another file.' });
  const records = csvRecords(text, separatorOf(text), mostFields);
  const first = records.next();
  if (first.done) return refuse(...(first.value ? [first.value] : []));
  const header = headerOf(first.value, target);
  if (Array.isArray(header)) return refuse(...header);
  const surveys = header.names.map(
    (column, at) => new ColumnSurvey(column, at + 1, at === header.target ? mostClasses : mostValues),
  );
  const faults = new FaultList();
  const rows = surveyRows(records, surveys, faults);
  const [own] = surveys.splice(header.target, 1);
  if (!own) return refuse(...faults.problems());
  faults.include(own.faults(!isClassTarget(own, reading)));
  for (const survey of surveys) faults.include(survey.faults(survey.isNumbers));
  const isSoundSoFar = faults.isEmpty;
  if (isSoundSoFar && rows < fewestRows)
    return refuse({
      where: 'the file',
      what: `it has ${counted(rows, 'row')}, at least ${fewestRows}`,
      remedy: 'Add rows to learn from and to judge by.',
    });
  const columns = readColumns(surveys, rows, faults);
  // Of a table with faults in its cells, classes that are missing or rare tell nothing.
  const read = isSoundSoFar ? readTarget(own, reading) : null;
  if (read && 'what' in read) faults.addWhole(read);
  if (!faults.isEmpty || !read || 'what' in read) return refuse(...faults.problems());
  return { kind: 'table', table: { name, rows, columns, target: read } };
}

/** Gives every cell to its column's survey; how many rows there are, or as many as may be. */
function surveyRows(
  records: Generator<Field[], Problem | undefined>,
  surveys: readonly ColumnSurvey[],
  faults: FaultList,
): number {
  let rows = 0;
  // Empty lines at the end are none of the table.
  let empty = new FaultList();
  for (;;) {
    const { value: record, done } = records.next();
    if (done) {
      if (record) faults.addWhole(record);
      return rows;
    }
    const [start] = record;
    const line = start?.line ?? 0;
    if (record.length === 1 && start?.text.trim() === '' && !start.quoted) {
      empty.add(line, 1, () => ({ what: 'the line is empty', remedy: 'Remove it.' }));
      continue;
    }
    if (!empty.isEmpty) {
      faults.include(empty);
      empty = new FaultList();
    }
    if (++rows > mostRows) {
      const what = `it has more than ${mostRows} rows`;
      faults.addWhole({ where: 'the file', what, remedy: 'Take a part of them.' });
      return mostRows;
    }
    if (record.length === surveys.length)
      for (const [at, survey] of surveys.entries()) survey.add(record[at]?.text.trim() ?? '', record[at]?.line ?? 0);
    else
      faults.add(line, Math.min(record.length, surveys.length) + 1, () => ({
        what: `the row has ${counted(record.length, 'field')} instead of ${surveys.length}`,
        remedy: 'Write as many as in the first line, a text with separators in quotes.',
      }));
  }
}
