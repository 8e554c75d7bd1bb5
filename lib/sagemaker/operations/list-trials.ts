import type { Page } from '#lib/tuning/listing.ts';
import type { Input, OperationHandler, Service, TrainingRecord } from '../operation.ts';
import { existingTuningJob } from './existing-job.ts';
import { listPage } from './list-page.ts';
import { noRows } from './no-rows.ts';
import { filterStatus } from './training-status.ts';
import { trialSummary } from './trial-summary.ts';

const sorts = {
  Name: 'name',
  CreationTime: 'created',
  Status: 'status',
  FinalObjectiveMetricValue: 'objective',
} as const;

/** By name, ascending, unless something else is asked for; by objective only the jobs that have one. */
export const listTrials = {
  run(request: Input<'ListTrainingJobsForHyperParameterTuningJob'>, service: Service) {
    const { HyperParameterTuningJobName: name, StatusEquals, SortBy = 'Name', SortOrder } = request;
    const tuning = existingTuningJob(service, name);
    const status = StatusEquals && filterStatus(StatusEquals);
    const filters = { tuningJob: tuning.id, ...(status && { status }) };
    const sort = { by: sorts[SortBy], isDescending: SortOrder === 'Descending' };
    const read = (page: Page) =>
      status === null ? noRows<TrainingRecord>() : ranked(service.trainingJobs(filters, sort, page), sort.by);
    const { rows, ...rest } = listPage(service, 'ListTrainingJobsForHyperParameterTuningJob', request, read);
    return { TrainingJobSummaries: rows.map((trial) => trialSummary(service, tuning, trial)), ...rest };
  },
} satisfies OperationHandler;

/** Jobs without an objective come last, so the first of them ends the list. */
function ranked(page: ReturnType<Service['trainingJobs']>, by: string): ReturnType<Service['trainingJobs']> {
  const rows = by === 'objective' ? page.rows.filter(({ objective }) => objective !== null) : page.rows;
  return rows.length < page.rows.length ? { rows, next: null } : page;
}
