import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { liveWorkers } from '#lib/server/store/workers.ts';
import { otherJobs } from '../compare/other-jobs.ts';
import { jobOfAddress } from '../job-address.ts';
import { NoWorker } from '../no-worker.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { LiveJob } from './live-job.tsx';
import { pictureOf } from './picture-of.ts';

type Props = PageProps<'/tuner/[job]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${jobOfAddress((await params).job)}: tuning job` };
}

export default async function JobPage({ params }: Props) {
  const name = jobOfAddress((await params).job);
  const learner = await currentLearner();
  const picture = learner === null ? undefined : pictureOf(database(), learner, name);
  if (!picture) notFound();
  const now = new Date();
  const isOver = picture.head.endedAt !== null;
  return (
    <>
      <header>
        <p className="text-sm text-quiet">
          Tuning job, one of{' '}
          <Link href="/tuner" className="text-accent underline underline-offset-2">
            all your jobs
          </Link>
        </p>
        <h1 className="font-serif text-4xl leading-tight font-semibold tracking-tight wrap-anywhere">{name}</h1>
      </header>
      <TunerPlaces here="/tuner" isBelow />
      {!isOver && liveWorkers(database(), now) === 0 && <NoWorker />}
      <LiveJob key={name} first={picture} now={now.getTime()} others={otherJobs(learner, name)} />
    </>
  );
}
