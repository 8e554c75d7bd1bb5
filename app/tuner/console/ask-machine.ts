'use client';
import { z } from 'zod';
import type { MachineAnswer } from '../new/check-job.ts';

const answer = z.object({ status: z.int(), body: z.looseObject({}) });
const refusal = z.object({ __type: z.string(), message: z.string().optional(), Message: z.string().optional() });

/** Asks this machine's API what it would answer to an operation; nothing of it is stored. */
export async function askMachine(operation: string, request: unknown): Promise<MachineAnswer> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const sent = JSON.stringify({ operation, request });
    const response = await fetch('/api/tuner/console', { method: 'POST', headers, body: sent });
    const { status, body } = answer.parse(await response.json());
    if (status < 400) return { state: 'accepted', body };
    const { __type: error, message, Message } = refusal.parse(body);
    return { state: 'refused', error, message: message ?? Message ?? '' };
  } catch {
    return { state: 'unreachable' };
  }
}
