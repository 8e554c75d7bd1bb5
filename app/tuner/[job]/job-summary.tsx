import { counted, formatNumber } from '#lib/base/numbers.ts';
import { strategyInWords } from '#lib/search/strategy-words.ts';
import { bestOf } from '#lib/tuning/plots/finished-trials.ts';
import type { JobPicture } from '#lib/tuning/plots/job-picture.ts';
import { algorithmsInWords, metricOf, searchNames } from '#lib/tuning/plots/search-names.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { Meter } from '#lib/ui/meter.tsx';
import { durationInWords, endingInWords, statusWords } from './job-words.ts';
import { settingInWords } from './setting-in-words.ts';

/** Where a job stands: its state, its counters and the best that it has found. */
export function JobSummary({ picture: { head, trials }, now }: { picture: JobPicture; now: number }) {
  const { status, ending, counters, definition, parents } = head;
  const { limits, objective, strategy, others = [] } = definition;
  const { completed, inProgress, stopped, nonRetryableError: failed, retryableError: lost } = counters.training;
  const begun = completed + inProgress + stopped + failed + lost;
  const best = bestOf(trials, objective.minimise);
  return (
    <section aria-label="State" className="mt-4 rounded-2xl border border-line bg-card p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div>
          <p role="status" className="text-lg font-medium">
            {statusWords[status]}
            {ending && <span className="font-normal">: {endingInWords(ending)}</span>}
          </p>
          {head.failureReason && <p className="mt-1 text-bad">{head.failureReason}</p>}
          <p className="mt-1 text-[0.9375rem] text-quiet">
            {algorithmsInWords(definition)}
            {others.length > 0 ? ';' : ','} {strategyInWords(strategy)}, to{' '}
            {objective.minimise ? 'minimise' : 'maximise'} {metricOf(definition)}
            {parents > 0 && `, begun with ${counted(parents, 'trial')} of earlier jobs`}
          </p>
        </div>
        {status === 'in-progress' && (
          <form method="post" action="/api/tuner/stop">
            <input type="hidden" name="job" value={head.name} />
            <button type="submit" className={buttonStyle.secondary}>
              Stop the job
            </button>
          </form>
        )}
      </div>
      <Meter
        value={begun - inProgress}
        of={limits.maxJobs}
        label={`${begun - inProgress} of at most ${counted(limits.maxJobs, 'training job')} over, ${inProgress} in progress`}
      />
      <dl className="mt-4 grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
        <Fact name="Best">{best ? `${formatNumber(best.objective, 4)} (no. ${best.number + 1})` : 'none yet'}</Fact>
        <Fact name="Completed, stopped">{`${completed}, ${stopped}`}</Fact>
        <Fact name="Failed">{failed + lost}</Fact>
        <Fact name="Time">{durationInWords((head.endedAt ?? now) - head.createdAt)}</Fact>
      </dl>
      {best && (
        <p className="mt-3 text-sm leading-6 text-quiet">
          Best setting{best && others.length > 0 && ` (${searchNames(definition)[best.search]})`}:{' '}
          {settingInWords(best.point)}
        </p>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: string | number }) {
  return (
    <div>
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}
