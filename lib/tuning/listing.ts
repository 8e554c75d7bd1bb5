/* How jobs are listed, whoever lists them: in the API, on pages and in the database. */

/** Which jobs of a list, in AWS's sense; dates include their ends. */
export interface Filters {
  nameContains?: string;
  createdAfter?: Date;
  createdBefore?: Date;
  modifiedAfter?: Date;
  modifiedBefore?: Date;
}
/** `after` is the `next` of the page before. */
export interface Page {
  limit: number;
  after?: string;
}
export interface Listed<Row> {
  rows: Row[];
  /** Where the next page begins; null on the last one. */
  next: string | null;
}
export interface Sort<By extends string> {
  by: By;
  isDescending: boolean;
}

/** How training jobs can be sorted; by objective, those without one come last either way. */
export type TrainingSort = Sort<'name' | 'created' | 'modified' | 'status' | 'objective'>;

/** Where a training job stands, in a filter. */
export type TrainingFilterStatus = 'in-progress' | 'stopping' | 'completed' | 'failed' | 'stopped';
