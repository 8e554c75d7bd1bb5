import { eq } from 'drizzle-orm';
import { ownDatasets } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';
import type { OwnDatasetRow } from './own-datasets.ts';

/** A data set that somebody brought; undefined once it was deleted. Ids stand only in the jobs of its owner. */
export const ownDatasetById = (db: Db, id: string): OwnDatasetRow | undefined =>
  db.select().from(ownDatasets).where(eq(ownDatasets.id, id)).get();
