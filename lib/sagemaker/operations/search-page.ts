import type { Listed, Page } from '#lib/tuning/listing.ts';
import type { Service, TrainingRecord } from '../operation.ts';
import { asTags } from './as-tags.ts';
import { isMatch, type SearchExpression } from './search-expression.ts';
import { searchFilters } from './search-filters.ts';
import { compareProperties, propertyOf } from './search-property.ts';
import { trainingDescription } from './training-description.ts';

type Described = Record<string, unknown>;
type Read = Parameters<Service['trainingJobs']>;

/** What a user looks for; the order is that of a property. */
export interface Wanted {
  expression: SearchExpression;
  sortBy: string;
  isDescending: boolean;
}

/** Rows read at a time. */
const chunk = 100;

/** Properties by which the database sorts as Search does. */
const sorts: Readonly<Record<string, Read[1]['by']>> = {
  CreationTime: 'created',
  LastModifiedTime: 'modified',
  TrainingJobName: 'name',
};

/**
 * One page of the training jobs that satisfy an expression. Sorted by a column, rows are read only until the page is full
 * and one more is found; by any other property, all rows that the database cannot rule out are looked at, a chunk at a
 * time, and only their places are kept.
 */
export function searchPage(service: Service, wanted: Wanted, page: Page): Listed<Described> {
  const by = Object.hasOwn(sorts, wanted.sortBy) ? sorts[wanted.sortBy] : undefined;
  return by ? streamed(service, wanted, by, page) : ranked(service, wanted, page);
}

function streamed(
  service: Service,
  { expression, isDescending }: Wanted,
  by: Read[1]['by'],
  { limit, after }: Page,
): Listed<Described> {
  const filters = searchFilters(expression);
  const sort = { by, isDescending };
  const rows: Described[] = [];
  let next: string | null = null;
  for (const { job, at, start } of candidates(service, filters, sort, after)) {
    const told = described(service, job);
    if (!isMatch(expression, told)) continue;
    if (rows.length === limit) return { rows, next };
    rows.push(told);
    // Where the list goes on after this row: as the database says it, if this row were the last of a page.
    if (rows.length === limit) next = service.trainingJobs(filters, sort, { ...start, limit: at + 1 }).next;
  }
  return { rows, next: null };
}

function ranked(service: Service, { expression, sortBy, isDescending }: Wanted, { limit, after = '0' }: Page) {
  const sign = isDescending ? -1 : 1;
  const found: { name: string; value: ReturnType<typeof propertyOf> }[] = [];
  for (const { job } of candidates(service, searchFilters(expression), newestFirst)) {
    const told = described(service, job);
    if (isMatch(expression, told)) found.push({ name: job.name, value: propertyOf(told, sortBy) });
  }
  found.sort((a, b) => sign * compareProperties(a.value, b.value));
  const end = Number(after) + limit;
  const rows = found.slice(Number(after), end).flatMap(({ name }) => {
    const job = service.trainingJob(name);
    return job ? [described(service, job)] : [];
  });
  return { rows, next: end < found.length ? String(end) : null };
}
const newestFirst = { by: 'created', isDescending: true } as const;

/** Training jobs in the database's order, with their place in the chunk that they were read with. */
function* candidates(
  service: Service,
  filters: Read[0],
  sort: Read[1],
  from?: string,
): Generator<{ job: TrainingRecord; at: number; start: { after?: string } }> {
  for (let after: string | null | undefined = from; after !== null; ) {
    const start: { after?: string } = after === undefined ? {} : { after };
    const { rows, next }: Listed<TrainingRecord> = service.trainingJobs(filters, sort, { ...start, limit: chunk });
    for (const [at, job] of rows.entries()) yield { job, at, start };
    after = next;
  }
}

/** A training job as Search shows it: as described, with its tags. */
function described(service: Service, job: TrainingRecord): Described {
  const { ProfilingStatus: _, ...told } = trainingDescription(service, job);
  return { ...told, Tags: asTags(service.tags({ kind: 'training', name: job.name })) };
}
