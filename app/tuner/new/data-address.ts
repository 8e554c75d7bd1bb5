/** Where a data set of this site is, for one channel. */
export const dataAddress = (data: string, channel: 'train' | 'validation'): string => `s3://holdout/${data}/${channel}`;
