import type { Page } from '#lib/tuning/listing.ts';
import type { Input, OperationHandler, Service, TrainingRecord } from '../operation.ts';
import { arnOf } from './arn.ts';
import { epochSeconds } from './epoch-seconds.ts';
import { listFilters } from './list-filters.ts';
import { listPage } from './list-page.ts';
import { noRows } from './no-rows.ts';
import { present } from './present.ts';
import { filterStatus, secondaryStatus, trainingStatus } from './training-status.ts';

const sorts = { Name: 'name', Status: 'status', CreationTime: 'created' } as const;

/** By creation, ascending, unless something else is asked for. No job has a warm pool or a training plan. */
export const listTrainingJobs = {
  run(request: Input<'ListTrainingJobs'>, service: Service) {
    const { StatusEquals, SortBy = 'CreationTime', SortOrder, WarmPoolStatusEquals, TrainingPlanArnEquals } = request;
    const status = StatusEquals && filterStatus(StatusEquals);
    const isEmpty = status === null || WarmPoolStatusEquals !== undefined || TrainingPlanArnEquals !== undefined;
    const filters = { ...listFilters(request), ...(status && { status }) };
    const sort = { by: sorts[SortBy], isDescending: SortOrder === 'Descending' };
    const read = (page: Page) => (isEmpty ? noRows<TrainingRecord>() : service.trainingJobs(filters, sort, page));
    const { rows, ...rest } = listPage(service, 'ListTrainingJobs', request, read);
    return { TrainingJobSummaries: rows.map((job) => summary(service, job)), ...rest };
  },
} satisfies OperationHandler;

const summary = (service: Service, job: TrainingRecord) =>
  present({
    TrainingJobName: job.name,
    TrainingJobArn: arnOf(service, { kind: 'training', name: job.name }),
    CreationTime: epochSeconds(job.createdAt),
    TrainingEndTime: epochSeconds(job.endedAt),
    LastModifiedTime: epochSeconds(job.modifiedAt),
    TrainingJobStatus: trainingStatus(job),
    SecondaryStatus: secondaryStatus(job),
  });
