import type { Page } from '#lib/tuning/listing.ts';
import type { Input, OperationHandler, Service, TuningRecord } from '../operation.ts';
import { arnOf } from './arn.ts';
import { countersOf } from './counters-of.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { listFilters } from './list-filters.ts';
import { listPage } from './list-page.ts';
import { noRows } from './no-rows.ts';
import { present } from './present.ts';
import { tuningRequestOf } from './request-of.ts';
import { storedTuningStatus, tuningStatus } from './tuning-status.ts';

const sorts = { Name: 'name', Status: 'status', CreationTime: 'created' } as const;

/** By name, ascending, unless something else is asked for. */
export const listTuningJobs = {
  run(request: Input<'ListHyperParameterTuningJobs'>, service: Service) {
    const { SortBy = 'Name', SortOrder, StatusEquals } = request;
    const status = StatusEquals && storedTuningStatus(StatusEquals);
    const filters = { ...listFilters(request), ...(status && { status }) };
    const sort = { by: sorts[SortBy], isDescending: SortOrder === 'Descending' };
    const read = (page: Page) => (status === null ? noRows<TuningRecord>() : service.tuningJobs(filters, sort, page));
    const { rows, ...rest } = listPage(service, 'ListHyperParameterTuningJobs', request, read);
    return { HyperParameterTuningJobSummaries: rows.map((job) => summary(service, job)), ...rest };
  },
} satisfies OperationHandler;

function summary(service: Service, job: TuningRecord) {
  const { Strategy, ResourceLimits } = tuningRequestOf(job).HyperParameterTuningJobConfig;
  return present({
    HyperParameterTuningJobName: job.name,
    HyperParameterTuningJobArn: arnOf(service, { kind: 'tuning', name: job.name }),
    HyperParameterTuningJobStatus: tuningStatus(job),
    Strategy,
    CreationTime: epochSeconds(job.createdAt),
    HyperParameterTuningEndTime: epochSeconds(job.endedAt),
    LastModifiedTime: epochSeconds(job.modifiedAt),
    ...countersOf(job),
    ResourceLimits,
  });
}
