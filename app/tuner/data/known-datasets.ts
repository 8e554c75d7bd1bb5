import { builtInFacts } from '#lib/server/datasets/built-in-facts.ts';
import { datasetNames } from '#lib/server/datasets/registry.ts';
import { database } from '#lib/server/db.ts';
import { ownDatasetsOf } from '#lib/server/store/own-datasets.ts';
import type { JobData } from './request-for.ts';

/** All data sets that a learner can name: the built-in ones, then their own. */
export function knownDatasets(learner: string | null): JobData[] {
  const own = learner === null ? [] : ownDatasetsOf(database(), learner);
  return [
    ...datasetNames.map((name) => ({ name, ...builtInFacts[name] })),
    ...own.map(({ name, classes }) => ({ name, classes: classes?.length ?? 0, isImage: false })),
  ];
}
