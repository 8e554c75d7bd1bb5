'use client';
import { z } from 'zod';

/** What this machine would answer to a request, beyond the rules of AWS's API. */
export type MachineAnswer =
  /** `body` is that of the API, where it was asked for. */
  | { state: 'accepted'; body?: object }
  | { state: 'refused'; error: string; message: string }
  | { state: 'unreachable' };

const answer = z.object({ refused: z.object({ error: z.string(), message: z.string() }).nullable() });

/** Asks for a dry run of creating a job, which stores nothing. Throws the signal's reason when it is aborted. */
export async function checkJob(request: string, signal: AbortSignal): Promise<MachineAnswer> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/api/tuner/jobs/check', { method: 'POST', headers, body: request, signal });
    const { refused } = answer.parse(await response.json());
    return refused ? { state: 'refused', ...refused } : { state: 'accepted' };
  } catch {
    signal.throwIfAborted();
    return { state: 'unreachable' };
  }
}
