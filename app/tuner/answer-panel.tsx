import { AnswerBody } from './answer-body.tsx';
import type { Answered } from './console/answer-request.ts';

interface Props {
  title: string;
  /** Null while there is none. */
  answered: Answered | null;
  /** Said while there is none. */
  before: string;
  /** Whether the body of an accepted request is shown too. */
  showsBody?: boolean;
}

/** What the service answers, as it words it, with a plain explanation below. */
export function AnswerPanel({ title, answered, before, showsBody = false }: Props) {
  return (
    <section aria-labelledby="answer" aria-live="polite" className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <h2 id="answer" className="font-serif text-xl font-semibold">
        {title}
      </h2>
      {answered === null && <p className="mt-2 text-quiet">{before}</p>}
      {answered?.error === null && (
        <>
          <p className="mt-2 font-medium text-good">
            <span aria-hidden="true">✓ </span>200, accepted
          </p>
          {showsBody && answered.body && <AnswerBody body={answered.body} />}
          <ul className="mt-3 grid gap-1.5 leading-6">
            {answered.says.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {answered && answered.error !== null && <Refused {...answered} />}
    </section>
  );
}

function Refused({ error, message, faults }: Extract<Answered, { error: string }>) {
  return (
    <>
      <p className="mt-2 font-medium text-bad">
        <span aria-hidden="true">✗ </span>400 {error}
      </p>
      <p className="mt-2 font-mono text-sm leading-6 wrap-anywhere">{message}</p>
      <h3 className="mt-4 font-medium">In plain words</h3>
      <ul className="mt-1.5 grid gap-2.5 leading-6">
        {faults.map(({ path, means }, at) => (
          <li key={at}>
            {path !== '' && <code className="block font-mono text-[0.8125rem] text-quiet wrap-anywhere">{path}</code>}
            {means}
          </li>
        ))}
      </ul>
    </>
  );
}
