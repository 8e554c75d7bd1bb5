import type { Problem } from './problem.ts';

export interface Field {
  text: string;
  quoted: boolean;
  /** Counted from 1: where the field begins. */
  line: number;
}
export type Separator = ',' | ';' | '\t';

/** Letters among which the end of the first line is sought. */
const mostOfFirstLine = 200_000;

/** The separator of a text: what stands most in its first line outside quotes; a comma where nothing does. */
export function separatorOf(text: string): Separator {
  const start = text.slice(0, mostOfFirstLine);
  const [first = ''] = start.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  const candidates: Separator[] = ['\t', ';', ','];
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best), ',');
}

/**
 * The records of a text one by one (RFC 4180: quoted fields may hold separators, line ends and doubled quotes); line ends
 * of every system. A line end after the last record is none of its own. Ends with the fault behind which nothing could be
 * read, or with undefined; more than `mostFields` in a record are such a fault.
 */
export function* csvRecords(
  text: string,
  separator: Separator,
  mostFields = Number.POSITIVE_INFINITY,
): Generator<Field[], Problem | undefined> {
  let record: Field[] = [];
  let [at, line] = [0, 1];
  const fault = (where: number, what: string, remedy: string): Problem => ({
    ...{ where: `line ${where}, column ${record.length + 1}`, what, remedy },
  });
  for (;;) {
    const field: Field = { text: '', quoted: text[at] === '"', line };
    if (field.quoted) {
      const end = closingQuote(text, at + 1);
      if (end < 0) return fault(field.line, 'a quote opens here and never closes', 'Close it with ", or remove it.');
      field.text = text.slice(at + 1, end).replaceAll('""', '"');
      line += field.text.match(/\r\n|[\r\n]/g)?.length ?? 0;
      at = end + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\n' && next !== '\r')
        return fault(line, `“${next}” stands after a closing quote`, 'Double a quote that belongs to the text: "".');
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      field.text = text.slice(from, at);
      if (field.text.includes('"'))
        return fault(
          line,
          'a quote stands inside a field that does not begin with one',
          'Put the whole field in quotes.',
        );
    }
    if (record.length === mostFields)
      return fault(line, `the row has more than ${mostFields} fields`, 'Look for separators that are none.');
    record.push(field);
    if (text[at] === separator) {
      at++;
      continue;
    }
    yield record;
    record = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (at >= text.length) return undefined;
  }
}

/** Where a quoted field that begins at `from` ends, or -1; a doubled quote belongs to the field. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
  }
}
