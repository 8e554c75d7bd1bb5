/** A data set's name: a part of addresses, and the beginning of jobs' names. */
export const datasetName = /^[a-z0-9](-?[a-z0-9]){0,39}$/;
