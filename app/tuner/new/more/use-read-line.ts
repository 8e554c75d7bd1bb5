'use client';
import { useEffect, useState } from 'react';
import { useSettled } from '../use-settled.ts';
import type { ReadLine } from './read-line.ts';

/** Milliseconds that an expression may take; some take years on a short line. */
const mostMs = 1000;

/**
 * What an expression reads from a line, in a worker that is ended when it takes too long. Null while nothing is written
 * or known.
 */
export function useReadLine(expression: string, line: string): ReadLine | null {
  const settled = useSettled(expression, 250);
  const [read, setRead] = useState<{ expression: string; line: string; found: ReadLine } | null>(null);
  useEffect(() => {
    if (settled === '') return;
    const worker = new Worker(new URL('./read-line.worker.ts', import.meta.url), { type: 'module' });
    const tell = (found: ReadLine) => {
      clearTimeout(timer);
      worker.terminate();
      setRead({ expression: settled, line, found });
    };
    const timer = setTimeout(() => tell({ fault: 'It takes more than a second on this line.' }), mostMs);
    worker.onmessage = ({ data }: MessageEvent<ReadLine>) => tell(data);
    worker.postMessage({ expression: settled, line });
    return () => {
      clearTimeout(timer);
      worker.terminate();
    };
  }, [settled, line]);
  return read && read.expression === expression && read.line === line ? read.found : null;
}
