import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLearner } from '#app/current-learner.ts';
import { type AlgorithmName, algorithms } from '#lib/server/algorithms/registry.ts';
import { database } from '#lib/server/db.ts';
import { describeTuningJob } from '#lib/server/tuner/describe-job.ts';
import { listTuningJobs } from '#lib/server/tuner/list-jobs.ts';
import { PageTitle } from '#lib/ui/page-title.tsx';
import { knownDatasets } from '../data/known-datasets.ts';
import { requestFor } from '../data/request-for.ts';
import { NeedsScript } from '../needs-script.tsx';
import { TunerPlaces } from '../tuner-places.tsx';
import { copiedRequest } from './copied-request.ts';
import type { Draft } from './draft.ts';
import type { PossibleParent } from './more/warm-start-fields.tsx';
import { NewJob } from './new-job.tsx';
import { presetRequest } from './presets.ts';
import { sampleLines } from './sample-line.ts';
import { SeedNote } from './seed-note.tsx';

export const metadata: Metadata = { title: 'New tuning job' };

const names = Object.keys(algorithms) as AlgorithmName[];

/** `?copy=<job>` begins with that job's request, `?warm=<job>` also with its trials, `?data=<data set>` on those data. */
export default async function NewJobPage({ searchParams }: PageProps<'/tuner/new'>) {
  const { copy, warm, data } = await searchParams;
  const suffix = randomUUID().slice(0, 4);
  const learner = await currentLearner();
  const datasets = knownDatasets(learner);
  const wanted = datasets.find(({ name }) => name === data);
  const first =
    data === undefined
      ? requestOf(learner, copy ?? warm, warm !== undefined, suffix)
      : wanted
        ? requestFor(wanted, suffix)
        : null;
  if (first === null) notFound();
  return (
    <>
      <PageTitle
        title="New tuning job"
        lead="Fill in the form or write the request; each keeps up with the other. It trains here, for free."
      />
      <TunerPlaces here="/tuner/new" />
      <NeedsScript what="The form writes a request and asks the server about it as you go, and your browser runs it." />
      {data === undefined && (copy ?? warm) !== undefined && <SeedNote draft={first} isWarm={warm !== undefined} />}
      <NewJob
        algorithms={names.map((name) => {
          const { says, hyperparameters, metrics } = algorithms[name];
          const preset = JSON.stringify(presetRequest(name, `${name}-${suffix}`), null, 2);
          return { name, says, hyperparameters, metrics, preset, sample: sampleLines[name] };
        })}
        datasets={datasets.map(({ name }) => name)}
        parents={learner === null ? [] : parentsOf(learner)}
        first={JSON.stringify(first, null, 2)}
      />
    </>
  );
}

function requestOf(
  learner: string | null,
  job: string | string[] | undefined,
  isWarm: boolean,
  suffix: string,
): Draft | null {
  if (job === undefined) return presetRequest('mlp', `mlp-${suffix}`);
  const found = learner && typeof job === 'string' ? describeTuningJob(database(), learner, job) : undefined;
  return found ? copiedRequest(found.request, suffix, isWarm) : null;
}

const mostParents = 50;

/** The latest of a learner's jobs that have ended, from which another may begin. */
function parentsOf(learner: string): PossibleParent[] {
  const sort = { by: 'created', isDescending: true } as const;
  const { rows } = listTuningJobs(database(), learner, {}, sort, { limit: mostParents });
  // SageMaker takes no job of several algorithms for a parent.
  const ended = rows.filter(({ endedAt, definition }) => endedAt !== null && definition.others === undefined);
  return ended.map(({ name, definition }) => ({
    ...{ name, algorithm: definition.algorithm, metric: definition.objective.metric },
  }));
}
