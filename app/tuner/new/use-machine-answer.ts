'use client';
import { useEffect, useState } from 'react';
import { checkJob, type MachineAnswer } from './check-job.ts';

/** This machine's answer to a request once it has come; a request that is asked no more is not waited for. */
export function useMachineAnswer(request: string | null): MachineAnswer | { state: 'asking' } | null {
  const [known, setKnown] = useState<{ request: string; answer: MachineAnswer } | null>(null);
  useEffect(() => {
    if (request === null) return;
    const outdated = new AbortController();
    checkJob(request, outdated.signal).then(
      (answer) => setKnown({ request, answer }),
      () => {},
    );
    return () => outdated.abort();
  }, [request]);
  if (request === null) return null;
  return known?.request === request ? known.answer : { state: 'asking' };
}
