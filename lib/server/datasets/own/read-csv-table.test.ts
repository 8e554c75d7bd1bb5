import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exampleCsv } from './example-csv.ts';
import { tableLimits } from './limits.ts';
import { featuresOf, type TargetReading } from './own-table.ts';
import { readCsvBytes } from './read-csv-bytes.ts';
import { type Asked, readCsvTable } from './read-csv-table.ts';

const asked = { name: 'x', reading: 'auto' } as const;
function sound(text: string, more: Partial<Asked> = {}) {
  const read = readCsvTable(text, { ...asked, ...more });
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.problems));
  return read.table;
}
function faults(text: string, more: Partial<Asked> = {}) {
  const read = readCsvTable(text, { ...asked, ...more });
  return read.kind === 'faults' ? read.problems.map(({ where, what }) => `${where}: ${what}`) : [];
}
/** Rows of a table, by default forty with two classes. */
const rows = (row: (at: number) => string, count = 40) => Array.from({ length: count }, (_, at) => row(at)).join('\n');
const head = 'size,colour,kind';
const body = rows((at) => `${at / 2},${at % 2 ? 'red' : 'blue'},${at % 2 ? 'a' : 'b'}`);

describe('a sound table', () => {
  it('keeps numbers, makes each word a feature, and takes the last column as the target', () => {
    const table = sound(`${head}\n${body}`);
    expect(table.columns.flatMap(featuresOf)).toEqual(['size', 'colour = blue', 'colour = red']);
    expect(table.columns[1]).toMatchObject({
      kind: 'words',
      codes: Uint8Array.from({ length: 40 }, (_, at) => at % 2),
    });
    expect(table.target).toMatchObject({ name: 'kind', classes: ['a', 'b'] });
    expect([...table.target.values.slice(0, 3)]).toEqual([1, 0, 1]);
  });

  it('is the same with semicolons, tabs, other line ends, quotes, a byte order mark and empty lines at its end', () => {
    const table = sound(`${head}\n${body}`);
    const text = `${head}\n${body}`;
    for (const other of [
      text.replaceAll(',', ';'),
      text.replaceAll(',', '\t').replaceAll('\n', '\r\n'),
      `\uFEFF${text.replaceAll('\n', '\r')}`,
      text.replace(/[^,\n]+/g, '" $& "'),
      `${text}\n\n\n`,
    ])
      expect(sound(other)).toEqual(table);
  });

  it('has the target that was asked for', () => {
    expect(sound(`${head}\n${body}`, { target: 'size' }).target).toMatchObject({ name: 'size', classes: null });
    expect(sound(`${head}\n${body}`, { target: 'colour' }).target.classes).toEqual(['blue', 'red']);
  });

  test.each<[string, TargetReading, (at: number) => string, readonly string[] | null]>([
    ['twenty whole numbers, as classes in their order', 'auto', (at) => String((at % 20) - 3), numbers(-3, 17)],
    ['twenty-one whole numbers, as a value', 'auto', (at) => String(at % 21), null],
    ['numbers that are not whole, as a value', 'auto', (at) => `${at % 2}.5`, null],
    ['whole numbers, as a value when told', 'value', (at) => String(at % 2), null],
    ['many whole numbers, as classes when told', 'classes', (at) => String(at % 21), numbers(0, 21)],
    [
      'the same number written in several ways, as one class',
      'auto',
      (at) => ['1', '1.0', '01', '2'][at % 4] ?? '',
      ['1', '2'],
    ],
    ['words that look like numbers elsewhere', 'auto', (at) => (at % 2 ? '1a' : '2'), ['1a', '2']],
  ])('reads a target of %s', (_, reading, target, classes) => {
    expect(sound(`a,b,t\n${rows((at) => `${at},1,${target(at)}`, 210)}`, { reading }).target.classes).toEqual(classes);
  });

  it('keeps formulas and markup as plain words', () => {
    const words = ['=HYPERLINK("http://x","y")', '<img src=x onerror=alert(1)>', '@SUM(1)', '__proto__'];
    const text = rows((at) => `${at},"${words[at % 4]?.replaceAll('"', '""')}",${at % 2}`);
    expect(sound(`a,b,t\n${text}`).columns[1]).toMatchObject({ values: words.toSorted() });
  });

  it('is made of the example file, with the classes of its words', () => {
    const table = sound(exampleCsv());
    expect([table.rows, table.columns.length]).toEqual([178, 13]);
    const counts = (table.target.classes ?? []).map(
      (_, code) => table.target.values.filter((it) => it === code).length,
    );
    expect(counts).toEqual([48, 59, 71]);
  });
});

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => String(from + at));
}
const wide = (columns: number) =>
  numbers(0, columns)
    .map((name) => `c${name}`)
    .join(',');

describe('a table is refused, by line and column,', () => {
  test.each<[string, string, string, Partial<Asked>?]>([
    ['when it is empty', ' \n', 'the file: it is empty'],
    ['without names', `1,2,3\n${body}`, 'line 1: it has numbers where the names of the columns should be'],
    ['with an empty header', `,,\n${body}`, 'line 1: it is empty'],
    ['with a column without a name', `size,,kind\n${body}`, 'line 1, column 2: the column has no name'],
    ['with a name twice', `size,size,kind\n${body}`, 'line 1, column 2: an earlier column has the name “size” too'],
    ['with an endless name', `${'n'.repeat(101)},b,c\n${body}`, 'line 1, column 1: the name has more than 100 letters'],
    ['with one column', `a\n${rows(String)}`, 'line 1: there is one column only'],
    ['with too many columns', `${wide(502)}\n`, 'line 1: there are 502 columns, at most 500 and the target'],
    ['without the target', `${head}\n${body}`, 'the target: there is no column “shape”', { target: 'shape' }],
    ['with a row too short', `${head}\n${body}\n1,red`, 'line 42, column 3: the row has 2 fields instead of 3'],
    ['with a row too long', `${head}\n${body}\n1,red,a,`, 'line 42, column 4: the row has 4 fields instead of 3'],
    ['with an empty line', `${head}\n\n${body}`, 'line 2, column 1: the line is empty'],
    ['with an open quote', `${head}\n${body}\n1,"red`, 'line 42, column 2: a quote opens here and never closes'],
    [
      'with a quote inside',
      `${head}\n1,r"ed,a\n${body}`,
      'line 2, column 2: a quote stands inside a field that does not begin with one',
    ],
    ['with a missing number', `${head}\n${body}\n,red,a`, 'line 42, column 1 (size): the value is missing'],
    ['with a missing word', `${head}\n${body}\n1, ,a`, 'line 42, column 2 (colour): the value is missing'],
    ['with a missing target', `${head}\n${body}\n1,red,`, 'line 42, column 3 (kind): the value is missing'],
    ['with a word among numbers', `${head}\n${body}\nNaN,red,a`, 'line 42, column 1 (size): “NaN” is no number'],
    ['with an infinite number', `${head}\n${body}\n1e39,red,a`, 'line 42, column 1 (size): “1e39” is too large'],
    [
      'with an endless word',
      `${head}\n${body}\n1,${'r'.repeat(101)},a`,
      `line 42, column 2 (colour): “${'r'.repeat(30)}…” has more than 100 letters`,
    ],
    [
      'with more than fifty words',
      `a,b,t\n${rows((at) => `${at},w${at % 51},${at % 2}`, 60)}`,
      'column 2 (b): it holds words, and more than 50 different ones',
    ],
    [
      'with one feature',
      `a,t\n${rows((at) => `${at},${at % 2}`)}`,
      'the columns: there is 1 feature to learn from, at least 2',
    ],
    [
      'with too many features',
      `${wide(13)}\n${rows((at) => `${`w${at % 50},`.repeat(12)}${at % 2}`, 100)}`,
      'the columns: there are 600 features after each word has become a column of its own, at most 500',
    ],
    ['with too few rows', `${head}\n${rows(() => '1,red,a', 19)}`, 'the file: it has 19 rows, at least 20'],
    ['with too many rows', `a,b,t\n${'1,2,3\n'.repeat(200_001)}`, 'the file: it has more than 200000 rows'],
    ['with one class', `${head}\n${rows((at) => `${at},red,a`)}`, 'column 3 (kind): all its values are the same'],
    [
      'with one value',
      `a,b,t\n${rows((at) => `${at},1,0.5`)}`,
      'column 3 (t): all its values are the same',
      { reading: 'value' },
    ],
    [
      'with more than 100 classes',
      `a,b,t\n${rows((at) => `${at},1,k${at % 101}`, 1000)}`,
      'column 3 (t): it has more than 100 classes',
    ],
    ['with a rare class', `${head}\n${body}\n1,red,c`, 'column 3 (kind): the class “c” occurs 1 times, at least 5'],
    [
      'with words for a value',
      `${head}\n${rows((at) => `${at},red,${at % 9 ? at : 'x'}`)}`,
      'line 2, column 3 (kind): “x” is no number',
      { reading: 'value' },
    ],
  ])('%s', (_, text, fault, more) => {
    expect(faults(text, more)[0]).toBe(fault);
  });

  it('with more numbers than training can hold', () => {
    const words = rows((at) => `${`w${at % 50},`.repeat(9)}${at % 2}`, 30_000);
    expect(faults(`${wide(10)}\n${words}`)).toEqual([expect.stringContaining('are 14 million numbers, at most 10')]);
  });

  it('with the first twenty faults in the order of the file, and how many more there are', () => {
    const found = faults(`${head}\n${body}\n${rows(() => ',,\n1,2', 30)}`);
    expect(found).toHaveLength(tableLimits.mostProblems + 1);
    expect(found.slice(0, 5)).toEqual([
      'line 42, column 1 (size): the value is missing',
      'line 42, column 2 (colour): the value is missing',
      'line 42, column 3 (kind): the value is missing',
      'line 43, column 3: the row has 2 fields instead of 3',
      'line 44, column 1 (size): the value is missing',
    ]);
    expect(found.at(-1)).toBe('further on: 100 more faults');
  });

  it('with a remedy for a decimal comma', () => {
    const read = readCsvTable(`${head}\n${body}\n"2,5",red,a`, asked);
    expect(read).toMatchObject({ problems: [{ where: 'line 42, column 1 (size)', remedy: 'Write 2.5.' }] });
  });

  test.each([
    ['is not UTF-8', [0xff, 0xfe], 'it is not UTF-8'],
    ['holds zero bytes', [0], 'it holds a zero byte, which no text has'],
  ])('when it %s', (_, odd, what) => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a,b,t\n1,2,é\n3,'), ...odd, 10]);
    expect(readCsvBytes(bytes, asked)).toMatchObject({ problems: [{ where: 'line 3, column 2', what }] });
  });
});

test('random bytes give a table or problems, never an error', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    '1',
    '-2.5',
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
    '=1+1',
    '\0',
  );
  const like = fc.array(piece, { maxLength: 80 }).map((pieces) => new TextEncoder().encode(pieces.join('')));
  const given = fc.oneof(fc.uint8Array({ maxLength: 200 }), like);
  const reading = fc.constantFrom<TargetReading>('auto', 'classes', 'value');
  fc.assert(
    fc.property(given, reading, fc.option(fc.string(), { nil: undefined }), (bytes, as, target) => {
      const read = readCsvBytes(bytes, { name: 'x', reading: as, ...(target !== undefined && { target }) });
      if (read.kind === 'table') return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { where, what, remedy } of read.problems) expect(Boolean(where && what && remedy)).toBe(true);
    }),
    { seed: 1, numRuns: 3000 },
  );
});
