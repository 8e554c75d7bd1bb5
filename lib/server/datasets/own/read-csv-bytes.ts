import { isUtf8 } from 'node:buffer';
import { separatorOf } from '#lib/base/csv-records.ts';
import type { Problem } from '#lib/base/problem.ts';
import { type Asked, type ReadTable, readCsvTable } from './read-csv-table.ts';

/** Reads a file's bytes as a table, which must be UTF-8. */
export function readCsvBytes(bytes: Uint8Array, asked: Asked): ReadTable {
  const fault = encodingFault(bytes);
  if (fault) return { kind: 'faults', problems: [fault] };
  return readCsvTable(new TextDecoder().decode(bytes), asked);
}

const remedy = 'Save the file as UTF-8 text.';

function encodingFault(bytes: Uint8Array): Problem | null {
  const [newLine, nul] = [10, 0];
  if (isUtf8(bytes) && !bytes.includes(nul)) return null;
  for (let line = 1, from = 0; from <= bytes.length; line++) {
    const end = bytes.indexOf(newLine, from);
    const piece = bytes.subarray(from, end < 0 ? bytes.length : end);
    const isText = isUtf8(piece);
    if (!isText || piece.includes(nul)) {
      const text = new TextDecoder().decode(piece);
      const before = text.slice(0, text.search(isText ? '\0' : '\uFFFD'));
      const column = before.split(separatorOf(before)).length;
      const what = isText ? 'it holds a zero byte, which no text has' : 'it is not UTF-8';
      return { where: `line ${line}, column ${column}`, what, remedy };
    }
    from += piece.length + 1;
  }
  return { where: 'the file', what: 'it is not UTF-8', remedy };
}
