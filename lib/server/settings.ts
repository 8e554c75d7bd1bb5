import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds the database and the cookie's secret; made when it is missing. */
export function dataFolder(): string {
  const folder = path.resolve(/* turbopackIgnore: true */ process.env['HOLDOUT_DATA'] ?? '.holdout');
  mkdirSync(folder, { recursive: true });
  return folder;
}
