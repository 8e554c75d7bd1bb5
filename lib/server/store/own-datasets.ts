import { and, asc, count, eq, sum } from 'drizzle-orm';
import { ownDatasets } from '#drizzle/schema.ts';
import type { Db } from '../db.ts';

export type OwnDatasetRow = typeof ownDatasets.$inferSelect;
export interface OwnerLimits {
  datasets: number;
  /** Of all files that were brought. */
  bytes: number;
  /** Of the files of all owners. */
  bytesOfAll: number;
}
/** Why a data set is not stored. */
export type NotStored = 'name taken' | 'too many' | 'too much' | 'full';

/** Why an owner may not add a file of this name and size, or null. */
export function refusalOf(
  db: Pick<Db, 'select'>,
  { owner, name, bytes }: Pick<OwnDatasetRow, 'owner' | 'name' | 'bytes'>,
  limits: OwnerLimits,
): NotStored | null {
  if (findOwnDataset(db, owner, name)) return 'name taken';
  const own = eq(ownDatasets.owner, owner);
  const kept = db
    .select({ datasets: count(), bytes: sum(ownDatasets.bytes) })
    .from(ownDatasets)
    .where(own)
    .get();
  if ((kept?.datasets ?? 0) >= limits.datasets) return 'too many';
  if (Number(kept?.bytes ?? 0) + bytes > limits.bytes) return 'too much';
  const all = db
    .select({ bytes: sum(ownDatasets.bytes) })
    .from(ownDatasets)
    .get();
  return Number(all?.bytes ?? 0) + bytes > limits.bytesOfAll ? 'full' : null;
}

/** Stores what is known of a data set, or says why not; then nothing is stored. */
export function addOwnDataset(db: Db, row: OwnDatasetRow, limits: OwnerLimits): 'stored' | NotStored {
  return db.transaction(
    (tx) => {
      const refusal = refusalOf(tx, row, limits);
      if (refusal) return refusal;
      tx.insert(ownDatasets).values(row).run();
      return 'stored';
    },
    { behavior: 'immediate' },
  );
}

/** An owner's data sets in the order of their names. */
export const ownDatasetsOf = (db: Db, owner: string): OwnDatasetRow[] =>
  db.select().from(ownDatasets).where(eq(ownDatasets.owner, owner)).orderBy(asc(ownDatasets.name)).all();

export function findOwnDataset(db: Pick<Db, 'select'>, owner: string, name: string): OwnDatasetRow | undefined {
  const isIt = and(eq(ownDatasets.owner, owner), eq(ownDatasets.name, name));
  return db.select().from(ownDatasets).where(isIt).get();
}

/** Forgets an owner's data set and gives its id; undefined where that owner has none of that name. */
export function removeOwnDataset(db: Db, owner: string, name: string): string | undefined {
  const isIt = and(eq(ownDatasets.owner, owner), eq(ownDatasets.name, name));
  return db.delete(ownDatasets).where(isIt).returning({ id: ownDatasets.id }).get()?.id;
}

/** The ids of everybody's data sets. */
export const ownDatasetIds = (db: Db): string[] =>
  db
    .select({ id: ownDatasets.id })
    .from(ownDatasets)
    .all()
    .map(({ id }) => id);
