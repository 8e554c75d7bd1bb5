import { mostUploads } from './limits.ts';
import { uploadRefusals } from './upload-refusals.ts';

/** Of this process, however often a bundler loads this module. */
const shared = globalThis as typeof globalThis & { holdoutUploads?: number };

/** Runs an upload in one of the places for uploads. Throws a Refusal when none is free. */
export async function inUploadSlot<Result>(run: () => Promise<Result>): Promise<Result> {
  const busy = shared.holdoutUploads ?? 0;
  if (busy >= mostUploads) throw uploadRefusals.busy();
  shared.holdoutUploads = busy + 1;
  try {
    return await run();
  } finally {
    shared.holdoutUploads = (shared.holdoutUploads ?? 1) - 1;
  }
}
