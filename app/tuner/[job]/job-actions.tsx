import Link from 'next/link';
import { buttonStyle } from '#lib/ui/button-style.ts';

/** What else can be done with a job: made again, gone on from, taken away as a file, or deleted. */
export function JobActions({ name }: { name: string }) {
  const files = `/api/tuner/jobs/${name}/download`;
  return (
    <section aria-label="What to do next" className="mt-10 flex flex-wrap items-start gap-3 border-t border-line pt-6">
      <Link href={`/tuner/new?copy=${name}`} className={buttonStyle.secondary}>
        Copy it
      </Link>
      <Link href={`/tuner/new?warm=${name}`} className={buttonStyle.secondary}>
        Warm start from it
      </Link>
      <a href={`${files}?format=csv`} download className={buttonStyle.secondary}>
        Trials as CSV
      </a>
      <a href={`${files}?format=json`} download className={buttonStyle.secondary}>
        Job as JSON
      </a>
      <details className="ml-auto">
        <summary className={buttonStyle.quiet}>Delete…</summary>
        <form method="post" action="/api/tuner/delete" className="mt-2 grid max-w-72 gap-2 text-sm">
          <input type="hidden" name="job" value={name} />
          <p>The job goes, and stops if it trains. What it trained stays.</p>
          <button type="submit" className={`${buttonStyle.secondary} text-bad`}>
            Delete the job
          </button>
        </form>
      </details>
    </section>
  );
}
