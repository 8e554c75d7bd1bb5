/** Everything that the tuner and its workers say to each other in Redis. */
export const queueName = 'holdout-trials';
/** A stream: each entry is a report as JSON, under `report`. */
export const reportsKey = 'holdout:reports';
/** The last entry of the stream that is stored. */
export const storedKey = 'holdout:reports:stored';
export const stopKey = (order: string): string => `holdout:stop:${order}`;
/** How many trials a worker takes at a time, while it lives. */
export const workerKey = (id: string): string => `holdout:worker:${id}`;

/** BullMQ asks its workers to wait for Redis however long it takes. */
export const connectionTo = (url: string) => ({ url, maxRetriesPerRequest: null });
