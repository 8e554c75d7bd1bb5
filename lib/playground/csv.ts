import { type Field, separatorOf } from '#lib/base/csv-records.ts';
import { counted, isNumber } from '#lib/base/numbers.ts';
import type { Problem } from '#lib/base/problem.ts';
import { type Columns, csvColumns } from './csv-columns.ts';
import { csvRecords } from './csv-records.ts';
import { sizeProblem } from './csv-size.ts';
import { fitAxis } from './fit-axis.ts';
import { MOST_CLASSES, MOST_POINTS, type OwnData } from './own-data.ts';

const MOST_PROBLEMS = 8;

/** How the last column is read: `auto` takes up to five whole numbers or any text as classes, other numbers as values. */
export type LabelReading = 'auto' | 'classes' | 'numbers';
export type Csv = { kind: 'data'; own: OwnData; notes: string[] } | { kind: 'faults'; problems: Problem[] };

const refuse = (...problems: Problem[]): Csv => ({ kind: 'faults', problems });

/**
 * Reads points from comma, semicolon or tab separated text; either every row of it or, with faults, none. Blank lines at
 * the end count as nothing.
 */
export function readCsv(given: string, reading: LabelReading = 'auto'): Csv {
  const text = given.replace(/^\uFEFF/, '');
  const tooLarge = sizeProblem('the text', new TextEncoder().encode(text).length);
  if (tooLarge) return refuse(tooLarge);
  if (text.trim() === '')
    return refuse({
      where: 'the text',
      what: 'it is empty',
      remedy: 'Paste lines such as 1.5,-2,a: x1, x2 and a label.',
    });
  const unread = text.indexOf('\uFFFD');
  if (unread >= 0) {
    const line = text.slice(0, unread).split(/\r\n|[\r\n]/).length;
    const what = 'it holds a character that could not be read';
    return refuse({ where: `line ${line}`, what, remedy: 'Save the file as UTF-8.' });
  }
  const { records, problems } = csvRecords(text, separatorOf(text));
  if (problems.length > 0) return refuse(...problems);
  while (isBlank(records.at(-1) ?? [])) records.pop();
  const columns = csvColumns(records[0] ?? []);
  if ('what' in columns) return refuse(columns);
  const rows = records.slice(columns.hasHeader ? 1 : 0);
  if (rows.length > MOST_POINTS)
    return refuse({
      where: 'the text',
      what: `it has ${rows.length} rows, at most ${MOST_POINTS}`,
      remedy: 'Take a part of them.',
    });
  const width = records[0]?.length ?? 0;
  const faults = rows.flatMap((row) => rowFaults(row, width, columns));
  if (faults.length > 0) return refuse(...shortened(faults));
  return build(rows, columns, reading);
}

/** Whether a record is a line with nothing on it. */
const isBlank = ([first, ...more]: readonly Field[]) =>
  first !== undefined && more.length === 0 && first.text.trim() === '' && !first.quoted;

function rowFaults(row: readonly Field[], width: number, { places, names }: Columns): Problem[] {
  const line = row[0]?.line ?? 0;
  if (isBlank(row)) return [{ where: `line ${line}`, what: 'it is empty', remedy: 'Remove the line.' }];
  if (row.length !== width) {
    const what = `${counted(row.length, 'column')} instead of ${width}`;
    return [
      { where: `line ${line}`, what, remedy: 'Write as many as in the first line, a label with separators in quotes.' },
    ];
  }
  return places.flatMap((place, at): Problem[] => {
    const text = row[place]?.text.trim() ?? '';
    const where = `line ${row[place]?.line}, column ${place + 1} (${names[at]})`;
    if (text === '')
      return [{ where, what: 'it is empty', remedy: at < 2 ? 'Write a number.' : 'Write a class or a number.' }];
    if (at === 2 || (isNumber(text) && Number.isFinite(Number(text)))) return [];
    const remedy = /^[+-]?\d+,\d+$/.test(text)
      ? `Write ${text.replace(',', '.')}.`
      : 'Write a number such as -1.5 or 2e3.';
    return [{ where, what: `“${text.slice(0, 30)}” is no number`, remedy }];
  });
}

function build(rows: readonly (readonly Field[])[], columns: Columns, reading: LabelReading): Csv {
  const [one, two, three] = columns.places;
  const textOf = (row: readonly Field[], place: number) => row[place]?.text.trim() ?? '';
  const labels = rows.map((row) => textOf(row, three));
  const where = `column ${three + 1} (${columns.names[2]})`;
  const odd = labels.findIndex((label) => !isNumber(label) || !Number.isFinite(Number(label)));
  const classes = [...new Set(labels)];
  const looksWhole = odd < 0 && classes.every((label) => Number.isInteger(Number(label)));
  const isClasses =
    reading === 'classes' || (reading === 'auto' && (odd >= 0 || (looksWhole && classes.length <= MOST_CLASSES)));
  if (!isClasses && odd >= 0)
    return refuse({
      where: `line ${rows[odd]?.[three]?.line}, ${where}`,
      what: `“${labels[odd]}” is no number`,
      remedy: 'Write a number, or read the column as classes.',
    });
  if (isClasses && classes.length > MOST_CLASSES)
    return refuse({
      where,
      what: `it has ${classes.length} classes, at most ${MOST_CLASSES}`,
      remedy: 'Join some of them, or read the column as numbers.',
    });
  if (isClasses && classes.length < 2)
    return refuse({ where, what: 'all labels are the same', remedy: 'Add points of another class.' });
  if (rows.length < 4)
    return refuse({
      where: 'the text',
      what: `it has ${counted(rows.length, 'row')}, at least 4`,
      remedy: 'Add points to train and to test on.',
    });
  const sorted = looksWhole ? classes.sort((a, b) => Number(a) - Number(b)) : classes;
  const points = rows.map((row, at) => ({
    x1: Number(textOf(row, one)),
    x2: Number(textOf(row, two)),
    target: isClasses ? sorted.indexOf(labels[at] ?? '') : Number(labels[at]),
  }));
  const own: OwnData = {
    names: [...columns.names],
    classes: isClasses ? sorted : [],
    rows: points,
    axes: {
      x1: fitAxis(points.map(({ x1 }) => x1)),
      x2: fitAxis(points.map(({ x2 }) => x2)),
      target: isClasses
        ? { centre: 0, unit: 1 }
        : fitAxis(
            points.map(({ target }) => target),
            1,
          ),
    },
  };
  const notes = columns.ignored.length > 0 ? [`Not read: ${columns.ignored.join(', ')}.`] : [];
  return { kind: 'data', own, notes };
}

function shortened(faults: Problem[]): Problem[] {
  const more = faults.length - MOST_PROBLEMS;
  if (more <= 0) return faults;
  const rest = { where: 'further on', what: `${counted(more, 'more fault')}`, remedy: 'Mend these first.' };
  return [...faults.slice(0, MOST_PROBLEMS), rest];
}
