import { compilePattern } from '#lib/tuning/read-metrics.ts';

/** What an expression reads from a line of a training log, or why nothing. */
export type ReadLine = { reads: number } | { fault: string };

/** As `readMetrics` of lib/tuning reads it, with a reason where it reads nothing. */
export function readLine(expression: string, line: string): ReadLine {
  try {
    const last = [...line.matchAll(compilePattern(expression))].at(-1);
    if (!last) return { fault: 'It matches nothing in this line.' };
    const [whole, first] = last;
    const text = last.length > 1 ? (first ?? '') : whole;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value)) return { reads: value };
    return { fault: `It reads “${text}”, which is no number: put brackets around the number alone.` };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
