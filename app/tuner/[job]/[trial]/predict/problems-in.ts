import { z } from 'zod';

const refusal = z.object({ problems: z.array(z.object({ what: z.string(), remedy: z.string() })).min(1) });

/** A sentence that says what an answer of the server found wrong. */
export function problemsIn(answer: unknown): string {
  const read = refusal.safeParse(answer);
  const sentences = read.success ? read.data.problems.map(({ what, remedy }) => `${what}: ${remedy}.`) : [];
  const text = sentences.join(' ') || 'The server gave no answer that can be read.';
  return text.charAt(0).toUpperCase() + text.slice(1);
}
