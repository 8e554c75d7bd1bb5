import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { byObjective } from '#lib/tuning/compare/by-objective.ts';
import { chosenJobs, mostJobs } from '#lib/tuning/compare/chosen-jobs.ts';
import { buttonStyle } from '#lib/ui/button-style.ts';
import { armColour } from '#lib/ui/chart/arm-colours.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { CompareCharts } from './compare-charts.tsx';
import { CompareTable } from './compare-table.tsx';
import { figuresOf } from './figures-of.ts';
import { type ReadJob, readJobs } from './read-jobs.ts';

export const metadata: Metadata = { title: 'Compare tuning jobs' };

/** Two to four of a learner's tuning jobs side by side: `?jobs=a,b`, or `?jobs=a&jobs=b` as a form sends it. */
export default async function ComparePage({ searchParams }: PageProps<'/tuner/compare'>) {
  const names = chosenJobs((await searchParams)['jobs']);
  const learner = await currentLearner();
  const jobs = learner === null ? [] : readJobs(database(), learner, names.slice(0, mostJobs));
  const missing = names.slice(0, mostJobs).filter((name) => !jobs.some((job) => job.name === name));
  const groups = byObjective(jobs);
  return (
    <>
      <PageTitle title="Compare tuning jobs" lead="What each search found, how soon, and at what price." />
      <TunerPlaces here="/tuner" isBelow />
      {missing.length > 0 && <Note>You have no tuning job {missing.map((name) => `“${name}”`).join(' and no ')}.</Note>}
      {names.length > mostJobs && (
        <Note>
          {names.length} jobs were chosen. Only the first {mostJobs} are shown, because more colours could not be told
          apart.
        </Note>
      )}
      {jobs.length < 2 ? (
        <div className="mt-6 rounded-2xl border border-line bg-card p-6">
          <p>Choose two to four tuning jobs from your list, then press “Compare”.</p>
          <Link href="/tuner" className={`${buttonStyle.primary} mt-4`}>
            Choose jobs
          </Link>
        </div>
      ) : (
        <>
          {jobs.some(({ isOver }) => !isOver) && (
            <Note>
              Not all of them have ended; this is how they stood when the page was loaded.{' '}
              <a
                href={`/tuner/compare?${new URLSearchParams({ jobs: names.join(',') })}`}
                className="text-accent underline underline-offset-2"
              >
                See how they stand now
              </a>
            </Note>
          )}
          {groups.length > 1 && (
            <Note>
              These jobs do not have the same objective. Their values mean different things, so each objective has its
              own axis.
            </Note>
          )}
          {groups.map((group) => (
            <section
              key={group.map(({ name }) => name).join()}
              className="mt-6"
              aria-label={group[0]?.objective.metric}
            >
              <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem]">
                {group.map((job) => (
                  <li key={job.name} className="flex items-center gap-2 wrap-anywhere">
                    <span
                      aria-hidden="true"
                      className={`size-3 shrink-0 rounded-full ${armColour(jobs.indexOf(job)).dot}`}
                    />
                    {job.name}
                  </li>
                ))}
              </ul>
              {dataOf(group).size > 1 && (
                <p className="mt-1 text-sm text-quiet">
                  They learn from different data, which alone can explain a difference.
                </p>
              )}
              <CompareCharts
                metric={group[0]?.objective.metric ?? ''}
                jobs={group.map((job) => figuresOf(job, jobs.indexOf(job)))}
              />
            </section>
          ))}
          <div className="mt-6 rounded-2xl border border-line bg-card p-4 sm:p-5">
            <h2 className="mb-3 font-serif text-xl font-semibold">Side by side</h2>
            <CompareTable jobs={jobs} />
            <p className="mt-4 text-sm leading-6 text-quiet">
              Training jobs are counted as they ended. Trained seconds are those of all training jobs together, however
              many ran at a time. The gain is what the best value so far won over the first one.
            </p>
          </div>
        </>
      )}
    </>
  );
}

const dataOf = (jobs: readonly ReadJob[]) => new Set(jobs.map(({ data }) => data.join()));

function Note({ children }: { children: ReactNode }) {
  return <p className="mt-4 rounded-xl border border-line bg-card px-4 py-3 text-[0.9375rem]">{children}</p>;
}
