import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LabelReading, readCsv } from './csv.ts';
import { ownDataSchema } from './own-data.ts';
import { sampleData } from './sample-data.ts';
import { defaultPlayground } from './settings.ts';
import { writeCsv } from './write-csv.ts';

const data = (text: string, reading?: LabelReading) => {
  const read = readCsv(text, reading);
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.problems));
  return read;
};
const faults = (text: string, reading?: LabelReading) => {
  const read = readCsv(text, reading);
  return read.kind === 'faults' ? read.problems.map(({ where, what }) => `${where}: ${what}`) : [];
};
const rows = [
  { x1: 1, x2: 2, target: 0 },
  { x1: 3, x2: -4.5, target: 1 },
  { x1: 5, x2: 0.5, target: 0 },
  { x1: 7, x2: 1000, target: 1 },
];

test('reads commas, semicolons and tabs, with a header or without, whatever the line ends', () => {
  for (const text of [
    '1,2,a\n3,-4.5,b\n5,.5,a\n7,1e3,b\n',
    'x1;x2;label\r\n1;2;a\r\n3;-4.5;b\r\n5;0.5;a\r\n7;1000;b',
    '\uFEFFX1\tX2\tClass\r1\t2\ta\r3\t-4.5\tb\r5\t0.5\ta\r7\t1000\tb\r',
    '"x1","x2","y"\n"1","2","a"\n3 , -4.5 , b\n5,0.5,a\n7,1000,b',
  ])
    expect(data(text).own).toMatchObject({ classes: ['a', 'b'], rows });
});

test('finds named columns wherever they stand and says what it did not read', () => {
  const { own, notes } = data('name,label,y,x\nq,a,2,1\nq,b,-4.5,3\nq,a,0.5,5\nq,b,1000,7');
  expect(own).toMatchObject({ names: ['x', 'y', 'label'], rows });
  expect(notes).toEqual(['Not read: name.']);
});

test('blank lines at the end are passed over, whatever the line ends', () => {
  const table = ['1,2,a', '3,-4.5,b', '5,0.5,a', '7,1000,b'];
  for (const end of ['\n\n', '\r\n\r\n', '\n \n\t\n\n', '\r\r'])
    expect(data(table.join(end.startsWith('\r\n') ? '\r\n' : end.charAt(0)) + end).own.rows).toEqual(rows);
  expect(faults(`${table.join('\n\n')}\n\n`)[0]).toBe('line 2: it is empty');
});

test('keeps quoted labels whole', () => {
  const { own } = data('1,2,"a ""b"", c\nd"\n3,4,e\n5,6,e\n7,8,e');
  expect(own.classes[0]).toBe('a "b", c\nd');
});

test('takes few whole numbers as classes in their order, other numbers as values, unless told', () => {
  const text = (labels: number[]) => labels.map((label, at) => `${at},${at},${label}`).join('\n');
  expect(data(text([2, 10, 2, 10])).own.classes).toEqual(['2', '10']);
  expect(data(text([0.5, 1, 2, 3])).own.classes).toEqual([]);
  expect(data(text([1, 2, 3, 4, 5, 6])).own.classes).toEqual([]);
  expect(data(text([1, 2, 1, 2]), 'numbers').own.classes).toEqual([]);
  expect(data(text([0.5, 1, 0.5, 1]), 'classes').own.classes).toEqual(['0.5', '1']);
});

test('brings every point into the plane and keeps the way back', () => {
  const { axes } = data('1,2,a\n3,-4.5,b\n5,.5,a\n7,1e3,b\n').own;
  expect((7 - axes.x1.centre) / axes.x1.unit).toBeCloseTo(2.7, 9);
  expect((-4.5 - axes.x2.centre) / axes.x2.unit).toBeCloseTo(-2.7, 9);
});

test.each([
  ['', 'the text: it is empty'],
  ['1,2\n3,4', 'line 1: 2 columns, and no names that say which are x1, x2 and the label'],
  ['x1,x2,x1\n1,2,3', 'line 1: two columns are named x1'],
  ['x1,x2,label\n1,zwei,a\n1,2,b\n1,2,a\n1,2,b', 'line 2, column 2 (x2): “zwei” is no number'],
  ['1;1,5;a\n1;2;b\n1;2;a\n1;2;b', 'line 1, column 2 (x2): “1,5” is no number'],
  ['1,2,a\n1,2\n1,2,b\n1,2,a', 'line 2: 2 columns instead of 3'],
  ['1,2,a\n\n1,2,b\n1,2,a', 'line 2: it is empty'],
  ['1,2,a\n1,,b\n1,2,b\n1,2,a', 'line 2, column 2 (x2): it is empty'],
  ['1,2,a\n1,1e999,b\n1,2,b\n1,2,a', 'line 2, column 2 (x2): “1e999” is no number'],
  ['1,2,a\n3,"4,b', 'line 2, column 2: a quote opens here and never closes'],
  ['1,2,"a"b\n', 'line 1, column 3: “b” stands after a closing quote'],
  ['1,2,a"b"\n', 'line 1, column 3: a quote stands inside a field that does not begin with one'],
  ['1,2,a\n1,2,a\n1,2,a\n1,2,a', 'column 3 (label): all labels are the same'],
  ['1,2,a\n1,2,M\uFFFDnchen', 'line 2: it holds a character that could not be read'],
  ['1,2,a\n1,2,b', 'the text: it has 2 rows, at least 4'],
  [
    'a,b,c,d,e,f'
      .split(',')
      .map((label) => `1,2,${label}`)
      .join('\n'),
    'column 3 (label): it has 6 classes, at most 5',
  ],
  ['1,2,a\n'.repeat(5001), 'the text: it has 5001 rows, at most 5000'],
  ['x'.repeat(1_000_001), 'the text: it has 1.1 MB, at most 1 MB'],
  ['x'.repeat(2_500_000), 'the text: it has 2.5 MB, at most 1 MB'],
])('refuses %j and says where and why', (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

test('a line within quotes counts, so that later faults are found', () => {
  expect(faults('1,2,"a\nb"\n1,x,c\n1,2,c\n1,2,c')).toEqual(['line 3, column 2 (x2): “x” is no number']);
});

test('tells of many faults at once, not of all', () => {
  const found = faults(`${'1,x,a\n'.repeat(20)}`);
  expect(found).toHaveLength(9);
  expect(found.at(-1)).toBe('further on: 12 more faults');
});

test('what is written is read back, number for number and word for word', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  const label = fc
    .string({ minLength: 1, unit: 'binary' })
    .filter((text) => text.trim() === text && !/[\uFEFF\uFFFD]/.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, number, fc.nat(1)), { minLength: 4, maxLength: 40 }),
      fc.uniqueArray(label, { minLength: 2, maxLength: 2 }),
      (points, classes) => {
        const given = points.map(([x1, x2, target], at) => ({ x1, x2, target: at < 2 ? at : target }));
        const { own } = data(writeCsv({ names: ['x1', 'x2', 'label'], classes, rows: given }), 'classes');
        expect(own.rows.map(({ x1, x2, target }) => [x1, x2, own.classes[target]])).toEqual(
          given.map(({ x1, x2, target }) => [x1, x2, classes[target]]),
        );
        expect(ownDataSchema.safeParse(own).success).toBe(true);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

test('loses no row: either every line is a point or a fault is told', () => {
  const piece = fc.constantFrom(
    '1',
    '-2.5',
    'a',
    'b',
    ',',
    ',',
    ';',
    '\t',
    '\n',
    '\n',
    '\r\n',
    '"',
    '""',
    ' ',
    'x1',
    '1e400',
    '',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom<LabelReading>('auto', 'classes', 'numbers'),
      (pieces, reading) => {
        const read = readCsv(pieces.join(''), reading);
        if (read.kind === 'faults') {
          expect(read.problems.length).toBeGreaterThan(0);
          for (const { where, what, remedy } of read.problems) expect(where && what && remedy).toBeTruthy();
        } else {
          expect(ownDataSchema.safeParse(read.own).success).toBe(true);
          const lines = pieces
            .join('')
            .replace(/"[^"]*"/g, 'q')
            .trim()
            .split(/\r\n|[\r\n]/).length;
          expect(lines - read.own.rows.length).toBeLessThanOrEqual(1);
        }
      },
    ),
    { seed: 1, numRuns: 3000 },
  );
});

test('a sample can be downloaded and opened again', () => {
  for (const kind of ['circle', 'five-clusters', 'hills'] as const) {
    const sample = sampleData({ ...defaultPlayground.common, data: kind, points: 40 }, null);
    const { own } = data(writeCsv(sample));
    expect([own.rows, own.classes]).toEqual([sample.rows, sample.classes]);
  }
});
