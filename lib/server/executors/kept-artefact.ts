import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Artefact } from '#lib/tuning/algorithm.ts';

/** What one epoch reported. */
export interface Epoch {
  epoch: number;
  metrics: Readonly<Record<string, number>>;
}

/** A checkpoint, or a finished model: its files and all that was reported up to it. */
export interface Kept {
  epoch: number;
  reports: readonly Epoch[];
  artefact: Artefact;
  /** The order that ended with this. */
  order?: string;
}

type Header = { epoch: number; order?: string; files: [name: string, bytes: number][] } & {
  reports: { epoch: number; metrics: Record<string, number | null> }[];
};
const sizeBytes = 4;

export const checkpointFile = (folder: string): string => path.join(folder, 'checkpoint.bin');
export const modelFile = (folder: string): string => path.join(folder, 'model.bin');

/** Writes beside the file and renames, so that whoever reads finds the old one or the new one, whole. */
export function writeKept(file: string, { epoch, reports, artefact, order }: Kept): void {
  const files = Object.entries(artefact);
  const sizes = files.map(([name, bytes]) => [name, bytes.byteLength] as const);
  const header = Buffer.from(JSON.stringify({ epoch, reports, order, files: sizes }));
  const size = Buffer.alloc(sizeBytes);
  size.writeUInt32LE(header.byteLength);
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, Buffer.concat([size, header, ...files.map(([, bytes]) => bytes)]));
  renameSync(beside, file);
}

/** Undefined where there is none, or one that a power failure cut off. */
export function readKept(file: string): Kept | undefined {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (
      (error as NodeJS.ErrnoException).code === 'ENOENT' ||
      error instanceof SyntaxError ||
      error instanceof RangeError
    )
      return undefined;
    throw error;
  }
}

function parse(bytes: Buffer): Kept {
  const start = sizeBytes + bytes.readUInt32LE(0);
  const header: Header = JSON.parse(bytes.subarray(sizeBytes, start).toString('utf8'));
  const artefact: Record<string, Uint8Array> = {};
  let at = start;
  for (const [name, size] of header.files) {
    // A copy, because whoever reads it may want 64-bit numbers at an even address.
    artefact[name] = new Uint8Array(bytes.subarray(at, at + size));
    at += size;
  }
  if (at !== bytes.byteLength) throw new RangeError(`${bytes.byteLength} bytes, expected ${at}`);
  const { epoch, order } = header;
  // JSON has no NaN: it wrote null.
  const number = (value: number | null) => value ?? Number.NaN;
  const reports = header.reports.map(({ epoch: of, metrics }) => ({
    epoch: of,
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, number(value)])),
  }));
  return { epoch, reports, artefact, ...(order !== undefined && { order }) };
}

export function removeKept(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
