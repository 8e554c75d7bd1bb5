import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../../action.ts';
import { tableLimits } from './limits.ts';

/** Milliseconds for a whole file to arrive. */
const mostMs = 180_000;
const { mostBytes } = tableLimits;

export const tooLarge = new Refusal(413, {
  where: 'the file',
  what: `it has more than ${mostBytes / 1e6} MB`,
  remedy: 'Take a part of the rows, or leave columns out.',
});

/**
 * Writes what arrives into a new file that only this user may read; how many bytes it were. Throws a Refusal when it is
 * more than a file may have, takes too long, or breaks off. The file may be there all the same.
 */
export async function receiveFile(body: ReadableStream<Uint8Array>, file: string): Promise<number> {
  let bytes = 0;
  async function* counted(pieces: AsyncIterable<Uint8Array>) {
    for await (const piece of pieces) {
      bytes += piece.byteLength;
      if (bytes > mostBytes) throw tooLarge;
      yield piece;
    }
  }
  const clock = AbortSignal.timeout(mostMs);
  // Opened before anything can break off: a stream that opens its file late makes it after the caller has tidied up.
  const handle = await open(file, 'wx', 0o600);
  try {
    const pieces: AsyncIterable<Uint8Array> = Readable.from(body);
    await pipeline(counted(pieces), handle.createWriteStream(), { signal: clock });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS') throw error;
    throw new Refusal(clock.aborted ? 408 : 400, {
      where: 'the file',
      what: clock.aborted ? `it did not arrive within ${mostMs / 60_000} minutes` : 'it broke off before its end',
      remedy: 'Send it again.',
    });
  } finally {
    await handle.close();
  }
  return bytes;
}
