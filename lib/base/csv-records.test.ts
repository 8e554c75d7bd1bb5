import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords, type Separator, separatorOf } from './csv-records.ts';

function read(text: string, separator: Separator, mostFields?: number) {
  const records: { text: string; line: number }[][] = [];
  const reading = csvRecords(text, separator, mostFields);
  for (;;) {
    const { value, done } = reading.next();
    if (done) return { records, cells: records.map((record) => record.map((field) => field.text)), fault: value };
    records.push(value);
  }
}
const separators = [',', ';', '\t'] as const;
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('whatever cells hold, quotes and line ends among it, they are read as they were written', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a'), { maxLength: 6 }).map((all) => all.join('')),
  );
  const end = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }))),
      fc.constantFrom(...separators),
      end,
      fc.boolean(),
      (rows, separator, lineEnd, hasLast) => {
        fc.pre(rows.length > 0);
        const plain = (text: string) => !/["\r\n]/.test(text) && !text.includes(separator);
        const lines = rows.map((row, at) =>
          row
            .map((text, place) => (plain(text) && text !== '' && (at + place) % 2 ? text : quoted(text)))
            .join(separator),
        );
        const { cells, fault } = read(lines.join(lineEnd) + (hasLast ? lineEnd : ''), separator);
        expect(fault).toBeUndefined();
        expect(cells).toEqual(rows);
      },
    ),
    { seed: 1, numRuns: 2000 },
  );
});

test('any text gives records or a fault with a place and a remedy, and each field the line on which it begins', () => {
  const piece = fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r\n', '\r', 'a', ' ', '1.5', '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...separators), (pieces, separator) => {
      const text = pieces.join('');
      const { records, fault } = read(text, separator);
      if (fault) expect([fault.where, fault.what, fault.remedy].every(Boolean)).toBe(true);
      const lines = text.split(/\r\n|[\r\n]/);
      for (const field of records.flat()) expect(lines[field.line - 1]).toContain(field.text.split(/[\r\n"]/)[0] ?? '');
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('the separator is what stands most in the first line outside quotes', () => {
  expect(separatorOf('a;b;"c,d,e,f"\n1,2,3,4,5')).toBe(';');
  expect(separatorOf('a\tb,c\td')).toBe('\t');
  expect(separatorOf('word')).toBe(',');
});

test('a row of too many fields ends the reading', () => {
  expect(read('a,b\n1,2,3', ',', 2)).toMatchObject({ cells: [['a', 'b']], fault: { where: 'line 2, column 3' } });
});
