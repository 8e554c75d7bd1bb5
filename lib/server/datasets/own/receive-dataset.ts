import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { Refusal } from '../../action.ts';
import type { Db } from '../../db.ts';
import { addOwnDataset, type OwnDatasetRow, refusalOf } from '../../store/own-datasets.ts';
import { isBuiltIn } from '../registry.ts';
import { quarantined, tableFile } from './dataset-files.ts';
import { inUploadSlot } from './in-upload-slot.ts';
import { ownerLimits, tableLimits } from './limits.ts';
import type { Asked } from './read-csv-table.ts';
import { receiveFile, tooLarge } from './receive-file.ts';
import { runCheck } from './run-check.ts';
import { uploadRefusals } from './upload-refusals.ts';

export interface Upload {
  db: Db;
  /** The data folder. */
  folder: string;
  owner: string;
  now: Date;
  asked: Asked;
  body: ReadableStream<Uint8Array> | null;
  /** What the sender says of the length, in bytes. */
  announced?: number;
}

/**
 * Takes a file as a data set: into quarantine, through the check, and only when it is sound to its place. Throws a Refusal
 * that tells every fault; then nothing is left of it.
 */
export async function receiveDataset(upload: Upload): Promise<void> {
  const { db, owner, asked, body, announced = 0 } = upload;
  const { name } = asked;
  if (isBuiltIn(name)) throw uploadRefusals.builtIn(name);
  if (announced > tableLimits.mostBytes) throw tooLarge;
  if (!body) throw uploadRefusals.empty();
  const known = refusalOf(db, { owner, name, bytes: announced }, ownerLimits);
  if (known) throw uploadRefusals.notStored(known, name);
  await inUploadSlot(() => keepSound(upload, body));
}

async function keepSound({ db, folder, owner, now, asked }: Upload, body: ReadableStream<Uint8Array>): Promise<void> {
  const { brought, table } = quarantined(folder);
  try {
    const bytes = await receiveFile(body, brought);
    const verdict = await runCheck({ ...asked, brought, table });
    if (verdict.kind === 'faults') {
      const [first, ...others] = verdict.problems;
      throw first ? new Refusal(422, first, ...others) : uploadRefusals.empty();
    }
    const { kind: _, ...facts } = verdict;
    store(db, folder, table, { id: randomUUID(), owner, name: asked.name, ...facts, bytes, createdAt: now });
  } finally {
    for (const file of [brought, table]) rmSync(file, { force: true });
  }
}

/** The table first: a row without a table would fail every job, a table without a row is swept away. */
function store(db: Db, folder: string, table: string, row: OwnDatasetRow): void {
  const place = tableFile(folder, row.id);
  renameSync(table, place);
  let outcome: ReturnType<typeof addOwnDataset> | undefined;
  try {
    outcome = addOwnDataset(db, row, ownerLimits);
  } finally {
    if (outcome !== 'stored') rmSync(place, { force: true });
  }
  if (outcome !== 'stored') throw uploadRefusals.notStored(outcome, row.name);
}
