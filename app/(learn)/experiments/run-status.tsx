import { counted } from '#lib/base/numbers.ts';
import type { RunState } from '#lib/browser/run-store.ts';

/** A run's progress in words and as a bar, or why there is none. */
export function RunStatus({ run, runs }: { run: RunState; runs: number }) {
  const says: Partial<Record<RunState['status'], string>> = {
    running: `${counted(runs, 'run')} at work in your browser …`,
    stopped: 'Stopped. What was measured so far stays below.',
    failed: `The run failed: ${run.why}`,
  };
  return (
    <div className="grow">
      <p role="status" className={`text-[0.9375rem] ${run.status === 'failed' ? 'text-bad' : 'text-quiet'}`}>
        {says[run.status] ?? ''}
      </p>
      {run.status === 'running' && (
        <progress
          aria-label="Progress of the run"
          value={run.frame?.progress ?? 0}
          className="mt-1 block h-1.5 w-full max-w-64 appearance-none overflow-hidden rounded-full bg-line accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
        />
      )}
    </div>
  );
}
