import { csvRecords, separatorOf } from '#lib/base/csv-records.ts';

/** The beginning of a table. */
export interface Preview {
  names: string[];
  rows: string[][];
}
const mostRows = 5;
/** Bytes of a file that are read for a preview. */
const mostBytes = 256 * 1024;

/** The names and the first rows of a file as far as they can be read; all that is wrong is told by the server. */
export async function readPreview(file: Blob): Promise<Preview> {
  const text = (await file.slice(0, mostBytes).text()).replace(/^\uFEFF/, '');
  const records: string[][] = [];
  const reading = csvRecords(text, separatorOf(text));
  while (records.length <= mostRows) {
    const { value, done } = reading.next();
    if (done) break;
    records.push(value.map((field) => field.text.trim()));
  }
  const [names = [], ...rows] = records;
  return { names, rows };
}
