import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { type AlgorithmName, algorithms } from '#lib/server/algorithms/registry.ts';
import { datasetNames } from '#lib/server/datasets/registry.ts';
import { database } from '#lib/server/db.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { copiedRequest } from './copied-request.ts';
import { NewJob } from './new-job.tsx';
import { presetRequest } from './presets.ts';

export const metadata: Metadata = { title: 'New tuning job' };

const names = Object.keys(algorithms) as AlgorithmName[];

/** `?copy=<job>` begins with that job's request, `?warm=<job>` also with its trials. */
export default async function NewJobPage({ searchParams }: PageProps<'/tuner/new'>) {
  const { copy, warm } = await searchParams;
  const suffix = randomUUID().slice(0, 4);
  const first = await requestOf(copy ?? warm, warm !== undefined, suffix);
  if (first === null) notFound();
  return (
    <>
      <PageTitle
        title="New tuning job"
        lead="Fill in the form or write the request; each keeps up with the other. It trains here, for free."
      />
      <TunerPlaces here="/tuner/new" />
      <NewJob
        algorithms={names.map((name) => {
          const { says, hyperparameters, metrics } = algorithms[name];
          const preset = JSON.stringify(presetRequest(name, `${name}-${suffix}`), null, 2);
          return { name, says, hyperparameters, metrics, preset };
        })}
        datasets={datasetNames}
        first={JSON.stringify(first, null, 2)}
      />
    </>
  );
}

async function requestOf(job: string | string[] | undefined, isWarm: boolean, suffix: string): Promise<unknown> {
  if (job === undefined) return presetRequest('mlp', `mlp-${suffix}`);
  const learner = await currentLearner();
  const found = learner && typeof job === 'string' ? describeTuningJob(database(), learner, job) : undefined;
  return found ? copiedRequest(found.request, suffix, isWarm) : null;
}
