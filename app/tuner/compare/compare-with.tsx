import { buttonStyle } from '#lib/ui/button-style.ts';

/** Asks with which other job one is to be compared; works before any script. */
export function CompareWith({ job, others }: { job: string; others: readonly string[] }) {
  return (
    <form action="/tuner/compare" className="flex min-w-0 max-w-full gap-2">
      <input type="hidden" name="jobs" value={job} />
      <select
        name="jobs"
        aria-label="Tuning job to compare with"
        className="min-h-11 min-w-0 cursor-pointer rounded-xl border border-line bg-card px-3 text-[0.9375rem] hover:border-accent"
      >
        {others.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className={buttonStyle.secondary}>
        Compare
      </button>
    </form>
  );
}
