import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of the function that is tuned, as it stands in the project, which the site runs from. */
export const builderSource = (): string =>
  readFileSync(path.resolve('lib/server/tune/build-model.ts'), 'utf8').trimEnd();
