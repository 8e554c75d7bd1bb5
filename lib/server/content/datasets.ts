import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The unpacked bytes of a data set's file, by its name without `.gz`. Throws if there is none. */
export function readDataset(name: string): Uint8Array {
  return gunzipSync(readFileSync(path.resolve('content', 'datasets', `${name}.gz`)));
}
