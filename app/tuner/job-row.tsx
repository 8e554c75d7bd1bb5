import Link from 'next/link';
import { formatNumber } from '#lib/base/numbers.ts';
import type { TuningJobSummary } from '#lib/server/tuner/list-jobs.ts';
import { algorithmsInWords, metricOf } from '#lib/tuning/plots/search-names.ts';
import { durationInWords, endingInWords, statusWords } from './[job]/job-words.ts';
import { jobAddress } from './job-address.ts';

interface Props {
  job: TuningJobSummary;
  /** The best objective, or null before there is one. */
  best: number | null;
  now: number;
  /** Whether it can be ticked to be compared with others of the list. */
  canCompare: boolean;
}

/** A tuning job in the list. */
export function JobRow({ job, best, now, canCompare }: Props) {
  const { name, status, counters, ending, definition, createdAt, endedAt } = job;
  const { completed, inProgress, stopped, nonRetryableError, retryableError } = counters.training;
  const failed = nonRetryableError + retryableError;
  return (
    <li className="relative rounded-2xl border border-line bg-card p-4 transition-colors hover:border-accent sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 font-serif text-lg font-semibold wrap-anywhere">
          <Link href={jobAddress(name)} className="after:absolute after:inset-0">
            {name}
          </Link>
        </h2>
        <span className={statusStyle[status] ?? 'text-quiet'}>{statusWords[status]}</span>
      </div>
      <p className="mt-1 text-[0.9375rem] text-quiet tabular-nums">
        {algorithmsInWords(definition)}
        {definition.others ? ';' : ','} {definition.strategy}, {metricOf(definition)}
        {best === null ? '' : `, best ${formatNumber(best, 4)}`}. {completed} completed, {inProgress} in progress,{' '}
        {stopped} stopped, {failed} failed of at most {definition.limits.maxJobs}.
        {ending?.kind === 'quota' && ` Ended: ${endingInWords(ending)}.`}
      </p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-sm text-quiet tabular-nums">
          <time dateTime={createdAt.toISOString()}>{createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>,{' '}
          {durationInWords((endedAt?.getTime() ?? now) - createdAt.getTime())}
        </p>
        {canCompare && (
          // Above the link that covers the row
          <label className="relative z-10 -my-1.5 inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm">
            <input type="checkbox" name="jobs" value={name} className="size-4 cursor-pointer accent-accent" />
            Compare<span className="sr-only"> {name}</span>
          </label>
        )}
      </div>
    </li>
  );
}

const statusStyle: Partial<Record<TuningJobSummary['status'], string>> = {
  completed: 'font-medium text-good',
  failed: 'font-medium text-bad',
  'in-progress': 'font-medium text-accent',
};
