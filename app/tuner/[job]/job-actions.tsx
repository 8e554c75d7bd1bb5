import Link from 'next/link';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { CompareWith } from '../compare/compare-with.tsx';
import { jobAddress } from '../job-address.ts';

interface Props {
  name: string;
  /** Jobs that it may be compared with. */
  others: readonly string[];
  /** Whether another job may start warm from it: SageMaker takes no parents with several algorithms. */
  canBeParent: boolean;
  /** Whether a training job has left a model that can be tried. */
  hasModel: boolean;
}

/** What else can be done with a job: its best model tried once there is one, made again, compared, taken away as a file, or deleted. */
export function JobActions({ name, others, canBeParent, hasModel }: Props) {
  const files = `/api/tuner/jobs/${name}/download`;
  return (
    <section aria-label="What to do next" className="mt-10 flex flex-wrap items-start gap-3 border-t border-line pt-6">
      {hasModel && (
        <Link href={`${jobAddress(name)}/best`} prefetch={false} className={buttonStyle.primary}>
          Try the best model
        </Link>
      )}
      <Link href={`/tuner/new?copy=${name}`} className={buttonStyle.secondary}>
        Copy it
      </Link>
      {canBeParent && (
        <Link href={`/tuner/new?warm=${name}`} className={buttonStyle.secondary}>
          Warm start from it
        </Link>
      )}
      <a href={`${files}?format=csv`} download className={buttonStyle.secondary}>
        Trials as CSV
      </a>
      <a href={`${files}?format=json`} download className={buttonStyle.secondary}>
        Job as JSON
      </a>
      {others.length > 0 && <CompareWith job={name} others={others} />}
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
