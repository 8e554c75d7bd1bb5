import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tableLimits } from './limits.ts';
import type { Column, OwnTable } from './own-table.ts';

/*
 * A table on disk, gzipped: four bytes of length (little-endian), a header as JSON, then the columns one after another and
 * the target; numbers take eight bytes (IEEE 754, little-endian), words one.
 */
interface Header {
  name: string;
  rows: number;
  /** `values` of a column of words. */
  columns: readonly { name: string; values?: readonly string[] }[];
  target: { name: string; classes: readonly string[] | null };
}
const sizeBytes = 4;
/** Of a header and of all numbers: what a file that we wrote cannot pass. */
const mostUnpacked = 100_000_000 + 8 * (tableLimits.mostNumbers + tableLimits.mostRows);
const fastest = 1;

/** Only the owner of the process may read what is written. Throws if the file is there. */
export function writeTable(file: string, { name, rows, columns, target }: OwnTable): void {
  const header: Header = {
    ...{ name, rows, target: { name: target.name, classes: target.classes } },
    columns: columns.map((column) => ({
      name: column.name,
      ...(column.kind === 'words' && { values: column.values }),
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(sizeBytes);
  size.writeUInt32LE(text.length);
  const parts = [...columns.map((column) => (column.kind === 'words' ? column.codes : column.values)), target.values];
  const bytes = parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  writeFileSync(file, gzipSync(Buffer.concat([size, text, ...bytes]), { level: fastest }), { flag: 'wx', mode: 0o600 });
}

/** Throws where there is no such file, or one that was cut off. */
export function readTable(file: string): OwnTable {
  const bytes = gunzipSync(readFileSync(file), { maxOutputLength: mostUnpacked });
  let at = sizeBytes + bytes.readUInt32LE(0);
  const { name, rows, columns, target }: Header = JSON.parse(bytes.toString('utf8', sizeBytes, at));
  // Copies, because numbers must begin at an even address.
  const take = (length: number): Uint8Array<ArrayBuffer> => {
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  const numbers = () => new Float64Array(take(8 * rows).buffer);
  return {
    ...{ name, rows },
    columns: columns.map(
      ({ name: column, values }): Column =>
        values
          ? { name: column, kind: 'words', values, codes: take(rows) }
          : { name: column, kind: 'numbers', values: numbers() },
    ),
    target: { ...target, values: numbers() },
  };
}
