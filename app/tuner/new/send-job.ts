'use client';
import { z } from 'zod';
import type { MachineAnswer } from './check-job.ts';

type Refused = Extract<MachineAnswer, { state: 'refused' }>;

const created = z.object({ address: z.string().startsWith('/tuner/') });
const refused = z.object({ error: z.string(), message: z.string() });
const problems = z.object({ problems: z.array(z.object({ what: z.string() })).min(1) });

/** Creates a job from a request as JSON: the address of its page, or why it was refused. */
export async function sendJob(request: string): Promise<{ address: string } | { refused: Refused }> {
  const refusal = (error: string, message: string) => ({ refused: { state: 'refused', error, message } as const });
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/api/tuner/jobs', { method: 'POST', headers, body: request });
    const answer: unknown = await response.json();
    const done = created.safeParse(answer);
    if (done.success) return done.data;
    const said = refused.safeParse(answer);
    if (said.success) return refusal(said.data.error, said.data.message);
    const what = problems.safeParse(answer).data?.problems[0]?.what;
    return refusal(String(response.status), what ?? 'The server gave no reason.');
  } catch {
    return refusal('No answer', 'The server cannot be reached. The request is kept; try again.');
  }
}
