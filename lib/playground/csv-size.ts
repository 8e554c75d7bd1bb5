import type { Problem } from '#lib/base/problem.ts';

const MOST_BYTES = 1_000_000;

/** What is wrong with a table of so many bytes; null where it is small enough to be read. */
export function sizeProblem(where: string, bytes: number): Problem | null {
  if (bytes <= MOST_BYTES) return null;
  // Rounded up, so that nothing is told as having just as much as it may.
  const megabytes = Math.ceil(bytes / 100_000) / 10;
  return { where, what: `it has ${megabytes} MB, at most ${MOST_BYTES / 1_000_000} MB`, remedy: 'Take a part of it.' };
}
