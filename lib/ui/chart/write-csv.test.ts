import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('quotes what would break a row, and disarms what a spreadsheet would run', () => {
  const rows = [
    ['plain', 1.5],
    ['a, "b"', -2],
    ['=SUM(A1)', Number.NaN],
  ];
  expect(writeCsv(['Name', 'Value, in s'], rows, ',')).toBe(
    'Name,"Value, in s"\r\nplain,1.5\r\n"a, ""b""",-2\r\n\'=SUM(A1),NaN\r\n',
  );
});

test('separates by tabs for the clipboard', () => {
  expect(writeCsv(['a', 'b'], [['x', 2]], '\t')).toBe('a\tb\r\nx\t2\r\n');
});
