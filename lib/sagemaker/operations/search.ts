import type { Page } from '#lib/tuning/listing.ts';
import type { OperationHandler, Service } from '../operation.ts';
import { AwsError } from '../operation-error.ts';
import { listPage } from './list-page.ts';
import type { SearchExpression } from './search-expression.ts';
import { requireProperties } from './search-known.ts';
import { searchPage } from './search-page.ts';

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
/** The training jobs of a user that satisfy an expression; the last changed first, unless something else is asked for. */
export const search = {
  run(request: SearchRequest, service: Service) {
    refuseOthers(request);
    const { SearchExpression: expression = {}, SortBy: sortBy = 'LastModifiedTime', SortOrder } = request;
    requireProperties(expression, sortBy);
    const wanted = { expression, sortBy, isDescending: SortOrder !== 'Ascending' };
    const read = (page: Page) => searchPage(service, wanted, page);
    const { rows, ...rest } = listPage(service, 'Search', request, read);
    return { Results: rows.map((TrainingJob) => ({ TrainingJob })), ...rest };
  },
} satisfies OperationHandler;

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
