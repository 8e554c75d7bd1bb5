import type { Db } from '../db.ts';

class TakenBack extends Error {}

/** What `run` gives, after all that it wrote to the database was taken back. What it throws goes through. */
export function dryRun<Result extends object>(db: Db, run: () => Result): Result {
  let done: Result | undefined;
  try {
    return db.transaction(
      () => {
        done = run();
        throw new TakenBack();
      },
      { behavior: 'immediate' },
    );
  } catch (error) {
    if (error instanceof TakenBack && done) return done;
    throw error;
  }
}
