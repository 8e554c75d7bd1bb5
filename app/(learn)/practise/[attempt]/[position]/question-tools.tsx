import Link from 'next/link';
import { FinishForm } from '#app/(learn)/practise/[attempt]/finish-form.tsx';
import { FlagButton } from '#app/(learn)/practise/flag-button.tsx';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { ReportForm } from './report-form.tsx';

interface Props {
  attempt: string;
  question: string;
  /** From 1. */
  at: number;
  flagged: boolean;
  /** Questions without an answer, while the round holds its answers; else null. */
  open: number | null;
}

const slim = `${buttonStyle.quiet} px-3!`;

/** What can be done on every question whether or not it is answered. */
export function QuestionTools({ attempt, question, at, flagged, open }: Props) {
  return (
    <div className="mt-10 border-t border-line pt-4">
      <div className="-mx-3 flex flex-wrap items-center justify-between gap-y-1">
        <FlagButton key={question} question={question} flagged={flagged} />
        <nav aria-label="Within the round" className="flex">
          {at > 1 && (
            <Link href={`/practise/${attempt}/${at - 1}`} className={slim}>
              <span aria-hidden="true">←</span> Previous
            </Link>
          )}
          <Link href={`/practise/${attempt}`} className={slim}>
            Overview
          </Link>
        </nav>
      </div>
      <div className="-ml-3">
        <ReportForm key={question} question={question} />
      </div>
      {open !== null && (
        <div className="mt-4">
          <FinishForm attempt={attempt} open={open} strong={false} />
        </div>
      )}
    </div>
  );
}
