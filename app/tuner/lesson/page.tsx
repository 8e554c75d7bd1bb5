import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { currentLearner } from '#app/current-learner.ts';
import { database } from '#lib/server/db.ts';
import { liveWorkers } from '#lib/server/store/workers.ts';
import { buildModel } from '#lib/server/tune/build-model.ts';
import { trace } from '#lib/tuning/hp.ts';
import { CodeBox } from '#lib/ui/code-box.tsx';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { NoWorker } from '../no-worker.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { builderSource } from './builder-source.ts';
import { kerasCode } from './keras-code.ts';
import { lessonAddress } from './lesson-address.ts';
import { LessonKnobs } from './lesson-knobs.tsx';
import { LessonRun } from './lesson-run.tsx';
import { runOf, runsOf } from './lesson-runs.ts';
import { SpaceTable } from './space-table.tsx';

export const metadata: Metadata = { title: 'Tune a network: run_hparam_tuning' };

const heading = 'scroll-mt-6 font-serif text-2xl font-semibold';
const text = 'mt-2 max-w-3xl leading-7';

/** The course's lesson on Keras Tuner, really run. `?job=<name>` follows a run. */
export default async function LessonPage({ searchParams }: PageProps<'/tuner/lesson'>) {
  const { job } = await searchParams;
  const learner = await currentLearner();
  const suffix = randomUUID().slice(0, 4);
  const run = learner !== null && typeof job === 'string' ? runOf(learner, job, suffix) : null;
  const earlier = learner === null ? [] : runsOf(learner).filter((name) => name !== job);
  const traced = trace(buildModel);
  const now = new Date();
  const isWaiting = run !== null && run.first.head.endedAt === null && liveWorkers(database(), now) === 0;
  return (
    <>
      <PageTitle
        title="Tune a network: run_hparam_tuning"
        lead="The course’s script as a page: a function that describes every network, the space in it, and a search that really trains."
      />
      <TunerPlaces here="/tuner/lesson" />
      {job !== undefined && (
        <p className="mt-5">
          {run ? (
            <Link href="#search" className="underline underline-offset-2">
              Go to your run below
            </Link>
          ) : (
            'You have no such run. Begin one below.'
          )}
        </p>
      )}

      <h2 className={`${heading} mt-10`}>1. The function</h2>
      <p className={text}>
        A tuner asks this function for a model once a trial. The function asks <code>hp</code> for each value where it
        needs it, and so says what may be searched. On the left it is as this site and its terminal command run it; on
        the right the same in Keras, with the search.
      </p>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
        <CodeBox name="TypeScript code" code={builderSource()} label="build-model.ts, as it runs here" />
        <CodeBox name="Keras code" code={kerasCode} label="The same in Python" />
      </div>

      <h2 className={`${heading} mt-10`}>2. The space in it</h2>
      <p className={text}>
        Nobody wrote this table. It is found by calling the function with an <code>hp</code> that notes every question
        and answers with the first value, then with others, until no new name turns up.
      </p>
      <div className="mt-4 rounded-2xl border border-line bg-card p-4 sm:p-5">
        <SpaceTable traced={traced} />
      </div>
      <p className={text}>
        SageMaker is given ranges as data, and they say less. They have no steps, so a stepped range is sent as a list
        of its values, or whole. They have no conditions either: a hyperparameter of a third layer, which{' '}
        <code>hp.conditionalScope</code> would search only where there is a third layer, has to be searched in every
        training job, in vain where it means nothing. And <code>Grid</code> would have to go through all settings, which
        is more than the 750 training jobs that a tuning job may have.
      </p>

      <h2 id="search" className={`${heading} mt-10`}>
        3. The search
      </h2>
      {isWaiting && <NoWorker />}
      {run ? (
        <LessonRun key={run.first.head.name} {...run} now={now.getTime()} />
      ) : (
        <LessonKnobs traced={traced} name={`lesson-${suffix}`} />
      )}
      {earlier.length > 0 && (
        <p className="mt-6 text-[0.9375rem] text-quiet">
          Earlier runs:{' '}
          {earlier.map((name, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <Link href={lessonAddress(name)} className="underline underline-offset-2">
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
