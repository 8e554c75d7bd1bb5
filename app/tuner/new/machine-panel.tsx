import type { ReactNode } from 'react';
import { AnswerBody } from '../answer-body.tsx';
import type { MachineAnswer } from './check-job.ts';

interface Props {
  title: string;
  answer: MachineAnswer | { state: 'asking' } | null;
  /** Said while nothing is asked. */
  before: string;
  /** Stands beside the answer: what may be done with it. */
  button: ReactNode;
  children?: ReactNode;
}

/** What this machine says to a request that AWS's rules let through. */
export function MachinePanel({ title, answer, before, button, children }: Props) {
  return (
    <section aria-labelledby="machine" className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <h2 id="machine" className="font-serif text-xl font-semibold">
        {title}
      </h2>
      <div aria-live="polite">
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          {button}
          {answer === null ? (
            <p className="min-w-0 flex-1 basis-52 text-quiet">{before}</p>
          ) : (
            <p className={colours[answer.state]}>{headline(answer)}</p>
          )}
        </div>
        {answer?.state === 'refused' && (
          <p className="mt-3 font-mono text-sm leading-6 wrap-anywhere">{answer.message}</p>
        )}
        {answer?.state === 'accepted' && answer.body && <AnswerBody body={answer.body} />}
      </div>
      {children}
    </section>
  );
}

type Answer = NonNullable<Props['answer']>;

const colours: Record<Answer['state'], string> = {
  ...{ asking: 'text-quiet', unreachable: 'text-quiet' },
  ...{ accepted: 'font-medium text-good', refused: 'font-medium text-bad' },
};

function headline(answer: Answer): ReactNode {
  if (answer.state === 'asking') return 'Asking…';
  if (answer.state === 'unreachable') return 'The server cannot be reached, so it is not known.';
  const isGood = answer.state === 'accepted';
  return (
    <>
      <span aria-hidden="true">{isGood ? '✓ ' : '✗ '}</span>
      {isGood ? 'It can train this now' : `400 ${answer.error}`}
    </>
  );
}
