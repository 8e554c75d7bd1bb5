import Link from 'next/link';
import { formatNumber } from '#lib/base/numbers.ts';
import { strategyInWords } from '#lib/search/strategy-words.ts';
import type { TuningJobSummary } from '#lib/server/tuner/list-jobs.ts';
import { algorithmsInWords, metricOf } from '#lib/tuning/plots/search-names.ts';
import { durationInWords, endingInWords, statusWords } from './[job]/job-words.ts';
import { countsInWords } from './counts-in-words.ts';
import { jobAddress } from './job-address.ts';

interface Props {
  job: TuningJobSummary;
  /** The best objective, or null before there is one. */
  best: number | null;
  now: number;
  /** Whether it can be ticked to be compared with others of the list. */
  canCompare: boolean;
}

/** A tuning job in the list, in three short lines on a phone and two on a desktop. */
export function JobRow({ job, best, now, canCompare }: Props) {
  const { name, status, counters, ending, definition, createdAt, endedAt } = job;
  return (
    <li className="relative px-4 py-2.5 transition-colors hover:bg-accent/5">
      <div className="flex items-baseline justify-between gap-x-4">
        <h2 className="min-w-0 font-serif text-[1.0625rem] leading-6 font-semibold wrap-anywhere">
          <Link href={jobAddress(name)} className="after:absolute after:inset-0">
            {name}
          </Link>
        </h2>
        <span className={`shrink-0 text-sm ${statusStyle[status] ?? 'text-quiet'}`}>{statusWords[status]}</span>
      </div>
      <p className="text-sm leading-5 text-quiet tabular-nums">
        {algorithmsInWords(definition)}
        {definition.others ? ';' : ','} {strategyInWords(definition.strategy)}, {metricOf(definition)}
        {best !== null && <span className="text-ink"> {formatNumber(best, 4)}</span>}.{' '}
        <span className="inline-block">{countsInWords(counters, definition.limits.maxJobs)}.</span>
        {ending?.kind === 'quota' && ` Ended: ${endingInWords(ending)}.`}
      </p>
      <div className="flex items-center justify-between gap-x-3">
        <p className="text-[0.8125rem] leading-5 text-quiet tabular-nums">
          <time dateTime={createdAt.toISOString()}>{createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>,{' '}
          {durationInWords((endedAt?.getTime() ?? now) - createdAt.getTime())}
        </p>
        {canCompare && (
          // Above the link that covers the row
          <label className="relative z-10 -my-1.5 inline-flex min-h-9 shrink-0 cursor-pointer items-center gap-2 text-sm">
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
