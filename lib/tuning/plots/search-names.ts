import type { JobDefinition } from '../job-definition.ts';
import { searchesOf } from '../job-search.ts';

type Definition = Omit<JobDefinition, 'parents'>;

/** The job's searches by the names of their definitions; a job with one algorithm has that one's. */
export const searchNames = (definition: Definition): string[] =>
  searchesOf(definition).map(({ name, algorithm }) => name ?? algorithm);

/** The algorithms that a job searches, as `near (k-nn), mlp`: each after the name of its definition if that is another. */
export const algorithmsInWords = (definition: Definition): string =>
  searchesOf(definition)
    .map(({ name = '', algorithm }) => (name === '' || name === algorithm ? algorithm : `${name} (${algorithm})`))
    .join(', ');

/** What the objective of a job's trials is called; searches may have metrics of different names. */
export const metricOf = (definition: Definition): string =>
  [...new Set(searchesOf(definition).map(({ objective }) => objective.metric))].join(', ');

/** All hyperparameters that any of a job's searches chooses, each once. */
export const searchedNames = (definition: Definition): string[] => [
  ...new Set(searchesOf(definition).flatMap(({ space }) => space.dimensions.map(({ name }) => name))),
];
