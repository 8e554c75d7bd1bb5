import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { Refusal } from '../../action.ts';
import { type Db, migrate, openDatabase } from '../../db.ts';
import { addOwnDataset, findOwnDataset, type OwnDatasetRow, ownDatasetsOf } from '../../store/own-datasets.ts';
import { sweepDatasets, tableFile } from './dataset-files.ts';
import { exampleCsv } from './example-csv.ts';
import { ownerLimits, tableLimits } from './limits.ts';
import { receiveDataset, type Upload } from './receive-dataset.ts';
import { readTable } from './table-file.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'holdout-upload-'));
  db = openDatabase(':memory:');
  migrate(db);
});
afterEach(() => rmSync(folder, { recursive: true }));

const bodyOf = (...pieces: (string | Uint8Array)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  });
const asked = { name: 'my-wine', reading: 'auto' } as const;

async function upload(change: Partial<Upload> = {}): Promise<Refusal | 'kept'> {
  const body = bodyOf(exampleCsv());
  try {
    await receiveDataset({ db, folder, owner: 'ann', now: new Date(0), asked, body, ...change });
    return 'kept';
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
const left = (name: string) => (existsSync(path.join(folder, name)) ? readdirSync(path.join(folder, name)) : []);
const row = (change: Partial<OwnDatasetRow> = {}): OwnDatasetRow => ({
  ...{ id: crypto.randomUUID(), owner: 'ann', name: 'a', rows: 20, features: ['f', 'g'], target: 't', classes: null },
  ...{ bytes: 1, createdAt: new Date(0), ...change },
});

test('a sound file becomes a data set of its owner, and nothing stays in quarantine', async () => {
  expect(await upload()).toBe('kept');
  const [kept, ...others] = ownDatasetsOf(db, 'ann');
  if (!kept) throw new Error('it was not kept');
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ rows: 178, target: 'cultivar', classes: ['barbera', 'barolo', 'grignolino'] });
  expect([kept.features.length, kept.bytes]).toEqual([13, exampleCsv().length]);
  expect(readTable(tableFile(folder, kept.id))).toMatchObject({ name: 'my-wine', rows: 178 });
  expect(left('quarantine')).toEqual([]);
  expect(statSync(tableFile(folder, kept.id)).mode & 0o077).toBe(0);
  expect(ownDatasetsOf(db, 'bob')).toEqual([]);
});

describe('what is refused leaves nothing behind:', () => {
  const endless = () => {
    const piece = new Uint8Array(1_000_000).fill(49);
    return bodyOf(...Array.from({ length: tableLimits.mostBytes / piece.length + 1 }, () => piece));
  };
  const broken = () => {
    let pulls = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode('a,b,t\n'));
        else controller.error(new Error('aborted'));
      },
    });
  };
  const { mostBytes } = tableLimits;
  it.each<[string, () => Partial<Upload>, number, string]>([
    ['a file with faults', () => ({ body: bodyOf('a,b,t\n1,,2\n') }), 422, 'the value is missing'],
    ['bytes that are no text', () => ({ body: bodyOf(Uint8Array.of(1, 2, 0xff)) }), 422, 'it is not UTF-8'],
    ['an empty body', () => ({ body: bodyOf('') }), 422, 'it is empty'],
    ['no body', () => ({ body: null }), 400, 'nothing was sent'],
    ['more than 20 MB, counted as they arrive', () => ({ body: endless() }), 413, 'more than 20 MB'],
    ['more than 20 MB, as announced', () => ({ announced: mostBytes + 1 }), 413, 'more than 20 MB'],
    ['a file that breaks off', () => ({ body: broken() }), 400, 'broke off before its end'],
    ['the name of a built-in set', () => ({ asked: { ...asked, name: 'iris' } }), 409, 'is a built-in data set'],
    [
      'a target that is no column',
      () => ({ asked: { ...asked, target: '__proto__' } }),
      422,
      'there is no column “__proto__”',
    ],
  ])('%s', async (_, change, status, what) => {
    const refusal = await upload(change());
    expect(refusal).toMatchObject({ status, problems: [{ what: expect.stringContaining(what) }] });
    expect([left('quarantine'), left('datasets'), ownDatasetsOf(db, 'ann')]).toEqual([[], [], []]);
  });

  it('a name that one has already, but not one that another has', async () => {
    addOwnDataset(db, row({ name: asked.name, owner: 'bob' }), ownerLimits);
    expect(await upload()).toBe('kept');
    expect(await upload()).toMatchObject({ status: 409, problems: [{ where: 'name' }] });
    expect([left('quarantine'), left('datasets').length]).toEqual([[], 1]);
  });

  it('a name that was taken while the file was on its way', async () => {
    const both = await Promise.all([upload(), upload({ body: bodyOf(exampleCsv()) })]);
    expect(both.filter((outcome) => outcome === 'kept')).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ status: 409 }));
    expect([left('quarantine'), left('datasets').length]).toEqual([[], 1]);
  });

  it('the twenty-first data set of an owner', async () => {
    for (let at = 0; at < ownerLimits.datasets; at++) addOwnDataset(db, row({ name: `n${at}` }), ownerLimits);
    expect(await upload()).toMatchObject({ status: 409, problems: [{ what: 'you have 20, as many as may be' }] });
    expect(await upload({ owner: 'bob' })).toBe('kept');
  });

  it('more than 200 MB of an owner', async () => {
    addOwnDataset(db, row({ bytes: ownerLimits.bytes - 1000 }), ownerLimits);
    expect(await upload()).toMatchObject({ status: 409, problems: [{ what: expect.stringContaining('200 MB') }] });
    expect([left('quarantine'), left('datasets')]).toEqual([[], []]);
    expect(findOwnDataset(db, 'ann', asked.name)).toBeUndefined();
  });

  it('more than 5 GB of all owners together', async () => {
    const most = { ...ownerLimits, bytes: ownerLimits.bytesOfAll };
    addOwnDataset(db, row({ owner: 'bob', bytes: ownerLimits.bytesOfAll - 1000 }), most);
    expect(await upload()).toMatchObject({ status: 409, problems: [{ what: expect.stringContaining('5 GB') }] });
    expect([left('quarantine'), left('datasets')]).toEqual([[], []]);
  });

  it('a third upload while two are under way, until one is over', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = gates.map(
      ({ promise }) =>
        new ReadableStream<Uint8Array>({
          async start(controller) {
            await promise;
            controller.close();
          },
        }),
    );
    const waiting = slow.map((body, at) => upload({ body, owner: `slow${at}` }));
    expect(await upload()).toMatchObject({ status: 503 });
    for (const { resolve } of gates) resolve();
    for (const outcome of await Promise.all(waiting)) expect(outcome).toMatchObject({ status: 422 });
    expect(await upload()).toBe('kept');
  });
});

test('what a crash left is gone after the next start, and what is known stays', async () => {
  await upload();
  const kept = left('datasets');
  mkdirSync(path.join(folder, 'quarantine'), { recursive: true });
  writeFileSync(path.join(folder, 'quarantine', 'old.csv'), 'a,b');
  writeFileSync(tableFile(folder, crypto.randomUUID()), 'x');
  sweepDatasets(db, folder);
  expect([left('quarantine'), left('datasets')]).toEqual([[], kept]);
});
