import type { Metadata } from 'next';
import Link from 'next/link';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { liveWorkers } from '#lib/server/store/workers.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { listTuningJobs } from '#lib/server/tuner/list-jobs.ts';
import { mostJobs } from '#lib/tuning/compare/chosen-jobs.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { JobFilter } from './job-filter.tsx';
import { JobRow } from './job-row.tsx';
import { NoWorker } from './no-worker.tsx';
import { readFilter } from './read-filter.ts';
import { RefreshWhile } from './refresh-while.tsx';
import { TunerPlaces } from './tuner-places.tsx';

export const metadata: Metadata = { title: 'Tuner' };

const pageSize = 25;

/** A learner's tuning jobs, the latest first. */
export default async function TunerPage({ searchParams }: PageProps<'/tuner'>) {
  const filter = readFilter(await searchParams);
  const { name, status, after } = filter;
  const learner = await currentLearner();
  const now = new Date();
  const filters = { ...(name !== '' && { nameContains: name }), ...(status && { status }) };
  const page = { limit: pageSize, ...(after !== undefined && { after }) };
  const sort = { by: 'created', isDescending: true } as const;
  const { rows, next } =
    learner === null ? { rows: [], next: null } : listTuningJobs(database(), learner, filters, sort, page);
  const isLive = rows.some(({ endedAt }) => endedAt === null);
  return (
    <>
      <PageTitle
        title="Tuner"
        lead="Automatic model tuning on this machine: real training, the API of SageMaker, no account and no bill."
      />
      <TunerPlaces here="/tuner" />
      {isLive && liveWorkers(database(), now) === 0 && <NoWorker />}
      <JobFilter name={name} status={status} />
      {rows.length === 0 ? (
        <div className="mt-6 rounded-2xl border border-line bg-card p-6">
          <p>{name !== '' || status || after ? 'No job is like this.' : 'You have no tuning jobs yet.'}</p>
          <Link href="/tuner/new" className={`${buttonStyle.primary} mt-4`}>
            Create a tuning job
          </Link>
        </div>
      ) : (
        <form action="/tuner/compare" className="mt-6">
          <ul className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card">
            {rows.map((job) => (
              <JobRow
                key={job.name}
                job={job}
                best={bestOf(learner, job.name)}
                now={now.getTime()}
                canCompare={rows.length > 1}
              />
            ))}
          </ul>
          {rows.length > 1 && (
            <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-[0.9375rem] text-quiet">
              <button type="submit" className={buttonStyle.secondary}>
                Compare the ticked jobs
              </button>
              Tick two to {mostJobs} jobs to see them side by side.
            </p>
          )}
        </form>
      )}
      {next !== null && (
        <Link
          className={`${buttonStyle.quiet} mt-4`}
          href={`/tuner?${new URLSearchParams({ name, ...(status && { status }), after: next })}`}
        >
          Older jobs
        </Link>
      )}
      {isLive && <RefreshWhile />}
    </>
  );
}

const bestOf = (learner: string | null, job: string): number | null =>
  learner === null ? null : (describeTuningJob(database(), learner, job)?.best?.objective ?? null);
