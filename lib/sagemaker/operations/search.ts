import type { OperationHandler, Page, Service, TrainingRecord } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { asTags } from './as-tags.ts';
import { listPage } from './list-page.ts';
import { isMatch, type SearchExpression } from './search-expression.ts';
import { compareProperties, propertyOf } from './search-property.ts';
import { trainingDescription } from './training-description.ts';

interface SearchRequest {
  Resource: string;
  SearchExpression?: SearchExpression;
  SortBy?: string;
  SortOrder?: 'Ascending' | 'Descending';
  NextToken?: string;
  MaxResults?: number;
  CrossAccountFilterOption?: string;
  VisibilityConditions?: unknown[];
}
/** Rows read at a time. */
const chunk = 100;

/** Looks through all of a user's training jobs; the last changed first, unless something else is asked for. */
export const search = {
  run(request: SearchRequest, service: Service) {
    refuseOthers(request);
    const { SearchExpression: expression = {}, SortBy = 'LastModifiedTime', SortOrder = 'Descending' } = request;
    const sign = SortOrder === 'Ascending' ? 1 : -1;
    const read = ({ limit, after = '0' }: Page) => {
      const found = allTrainingJobs(service)
        .map((job) => described(service, job))
        .filter((job) => isMatch(expression, job))
        .sort((a, b) => sign * compareProperties(propertyOf(a, SortBy), propertyOf(b, SortBy)));
      const end = Number(after) + limit;
      return { rows: found.slice(Number(after), end), next: end < found.length ? String(end) : null };
    };
    const { rows, ...rest } = listPage(service, 'Search', request, read);
    return { Results: rows.map((TrainingJob) => ({ TrainingJob })), ...rest };
  },
} satisfies OperationHandler;

function* pages(service: Service): Generator<TrainingRecord[]> {
  for (let after: string | null = ''; after !== null; ) {
    const page: Page = { limit: chunk, ...(after !== '' && { after }) };
    const { rows, next }: ReturnType<Service['trainingJobs']> = service.trainingJobs({}, newestFirst, page);
    yield rows;
    after = next;
  }
}
const newestFirst = { by: 'created', isDescending: true } as const;
const allTrainingJobs = (service: Service): TrainingRecord[] => [...pages(service)].flat();

/** A training job as Search shows it: as described, with its tags. */
function described(service: Service, job: TrainingRecord): Record<string, unknown> {
  const { ProfilingStatus: _, ...told } = trainingDescription(service, job);
  return { ...told, Tags: asTags(service.tags({ kind: 'training', name: job.name })) };
}

/** Words: ours. */
function refuseOthers({ Resource, CrossAccountFilterOption: accounts, VisibilityConditions: visible }: SearchRequest) {
  const fault =
    Resource !== 'TrainingJob'
      ? `Search for ${Resource} is not supported here, only for TrainingJob.`
      : accounts === 'CrossAccount'
        ? 'CrossAccountFilterOption CrossAccount is not supported here.'
        : visible
          ? 'VisibilityConditions is not supported here.'
          : null;
  if (fault !== null) throw new AwsError('ValidationException', fault);
}
