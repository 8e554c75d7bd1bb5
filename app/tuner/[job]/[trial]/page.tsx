import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { trialOfJob } from '#lib/server/predict/trial-of-job.ts';
import { lastLogLines } from '#lib/server/store/training-jobs-told.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { jobAddress, jobOfAddress } from '../../job-address.ts';
import { RefreshWhile } from '../../refresh-while.tsx';
import { TunerPlaces } from '../../tuner-places.tsx';
import { MetricCurves } from './metric-curves.tsx';
import { ModelSection } from './model-section.tsx';
import { NoBest } from './no-best.tsx';
import { TrainingLog } from './training-log.tsx';
import { TrialFacts } from './trial-facts.tsx';
import { TrialNeighbours } from './trial-neighbours.tsx';
import { trialNumber } from './trial-number.ts';
import { TrialSettings } from './trial-settings.tsx';
import { trialInWords } from './trial-words.ts';

type Props = PageProps<'/tuner/[job]/[trial]'>;

const mostLogLines = 500;
const panel = 'min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { job, trial } = await params;
  return { title: `${jobOfAddress(job)}: ${trial === 'best' ? 'best training job' : `training job ${trial}`}` };
}

/** One training job, by its number or as `best`: the best one at the moment. */
export default async function TrialPage({ params }: Props) {
  const { job: segment, trial } = await params;
  const job = jobOfAddress(segment);
  const which = trialNumber(trial);
  const learner = await currentLearner();
  if (learner === null || which === undefined) notFound();
  const found = trialOfJob(database(), learner, job, which);
  if (!found && which === 'best' && describeTuningJob(database(), learner, job)) return <NoBest job={job} />;
  if (!found) notFound();
  const { view, search, best, reports } = found;
  const number = view.number + 1;
  const hasNext = trialOfJob(database(), learner, job, number + 1) !== undefined;
  const curves = Object.fromEntries(
    [...Map.groupBy(reports(), ({ metric }) => metric)].map(([metric, own]) => [
      metric,
      own.map(({ epoch, value }) => [epoch, value] as const),
    ]),
  );
  return (
    <>
      <header>
        <p className="text-sm text-quiet wrap-anywhere">
          Training job {number} of{' '}
          <Link href={jobAddress(job)} className="text-accent underline underline-offset-2">
            {job}
          </Link>
        </p>
        <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight wrap-anywhere">{view.name}</h1>
      </header>
      <TunerPlaces here="/tuner" isBelow />
      <TrialNeighbours job={job} number={number} hasNext={hasNext} best={best} />
      <section aria-label="State" className={`${panel} mt-3`}>
        <p role="status" className={`text-lg font-medium wrap-anywhere ${view.status === 'failed' ? 'text-bad' : ''}`}>
          {trialInWords(view)}
        </p>
        <TrialFacts view={view} search={search} />
      </section>
      <ModelSection {...found} job={job} />
      <div className="mt-4 grid gap-4 lg:grid-cols-2">
        <div className={panel}>
          <MetricCurves name={view.name} curves={curves} objective={search.objective.metric} />
        </div>
        <div className={panel}>
          <h2 className="mb-2 font-serif text-xl font-semibold">Hyperparameters</h2>
          <TrialSettings view={view} search={search} />
        </div>
        <div className={`${panel} lg:col-span-2`}>
          <h2 className="mb-1 font-serif text-xl font-semibold">Training log</h2>
          <TrainingLog
            {...lastLogLines(database(), view.id, mostLogLines)}
            address={`/api/tuner/jobs/${job}/trials/${number}/log`}
          />
        </div>
      </div>
      {view.endedAt === null && <RefreshWhile />}
    </>
  );
}
