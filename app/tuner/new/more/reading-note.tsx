'use client';
import { formatNumber } from '#lib/base/numbers.ts';
import { useReadLine } from './use-read-line.ts';

/** What an expression would read from a line of the log. */
export function ReadingNote({ expression, line }: { expression: string; line: string }) {
  const found = useReadLine(expression, line);
  return (
    <p role="status" className="min-h-5 text-[0.8125rem] leading-5 wrap-anywhere">
      {found && 'reads' in found && (
        <span className="text-good">
          <span aria-hidden="true">✓ </span>It reads {formatNumber(found.reads, 6)}.
        </span>
      )}
      {found && 'fault' in found && (
        <span className="text-bad">
          <span aria-hidden="true">✗ </span>
          {found.fault}
        </span>
      )}
    </p>
  );
}
