import type { MachineAnswer } from './check-job.ts';

/** What this machine says to a request that AWS's rules let through. */
export function MachinePanel({ answer }: { answer: MachineAnswer | { state: 'asking' } | null }) {
  return (
    <section aria-labelledby="machine" aria-live="polite" className="rounded-2xl border border-line bg-card p-4 sm:p-5">
      <h2 id="machine" className="font-serif text-xl font-semibold">
        This machine’s answer
      </h2>
      {answer === null && (
        <p className="mt-2 text-quiet">Asked as soon as SageMaker’s rules let the request through.</p>
      )}
      {answer?.state === 'asking' && <p className="mt-2 text-quiet">Asking…</p>}
      {answer?.state === 'accepted' && (
        <p className="mt-2 font-medium text-good">
          <span aria-hidden="true">✓ </span>It can train this now
        </p>
      )}
      {answer?.state === 'refused' && (
        <>
          <p className="mt-2 font-medium text-bad">
            <span aria-hidden="true">✗ </span>400 {answer.error}
          </p>
          <p className="mt-2 font-mono text-sm leading-6 wrap-anywhere">{answer.message}</p>
        </>
      )}
      {answer?.state === 'unreachable' && (
        <p className="mt-2 text-quiet">The server cannot be reached, so it is not known.</p>
      )}
    </section>
  );
}
