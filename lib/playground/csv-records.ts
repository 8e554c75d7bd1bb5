import type { Problem } from '#lib/base/problem.ts';

export interface Field {
  text: string;
  quoted: boolean;
  /** Counted from 1: where the field begins. */
  line: number;
}
export type Separator = ',' | ';' | '\t';

/** The separator of a text: what stands most in its first line outside quotes; a comma where nothing does. */
export function separatorOf(text: string): Separator {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length;
  const candidates: Separator[] = ['\t', ';', ','];
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best), ',');
}

/**
 * The records of a text (RFC 4180: quoted fields may hold separators, line ends and doubled quotes); line ends of every
 * system. A line end after the last record is none of its own.
 */
export function csvRecords(text: string, separator: Separator): { records: Field[][]; problems: Problem[] } {
  const records: Field[][] = [];
  let record: Field[] = [];
  let [at, line] = [0, 1];
  const fault = (where: number, what: string, remedy: string) => ({
    records,
    problems: [{ where: `line ${where}, column ${record.length + 1}`, what, remedy }],
  });
  for (;;) {
    const field: Field = { text: '', quoted: text[at] === '"', line };
    if (field.quoted) {
      for (at++; ; at++) {
        const character = text[at];
        if (character === undefined)
          return fault(field.line, 'a quote opens here and never closes', 'Close it with ", or remove it.');
        if (character === '"' && text[at + 1] !== '"') break;
        if (character === '"') at++;
        if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++;
        field.text += character;
      }
      at++;
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
    record.push(field);
    if (text[at] === separator) {
      at++;
      continue;
    }
    records.push(record);
    record = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (at >= text.length) return { records, problems: [] };
  }
}
