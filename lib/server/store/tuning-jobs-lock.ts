import path from 'node:path';
import Database from 'better-sqlite3';

/**
 * Makes this process the only tuner of a data folder, until `release` or its death: the lock is the operating system's
 * lock of a file, so that kill -9 frees it at once. Null while another process holds it.
 */
export function takeTunerLock(folder: string): { release(): void } | null {
  const client = new Database(path.join(folder, 'tuner-lock.sqlite'), { timeout: 0 });
  try {
    client.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    client.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return null;
    throw error;
  }
  return { release: () => client.close() };
}
