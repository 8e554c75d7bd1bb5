import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TuneCommand } from './read-command.ts';
import { resume, type TuningState } from './tuning-state.ts';

/** The state with which a command goes on: that of its file, or none. Throws an error for people. */
export function keptState({
  file,
  settings,
  isFresh,
}: Pick<TuneCommand, 'file' | 'settings' | 'isFresh'>): TuningState {
  if (isFresh || !existsSync(file)) return { settings, seconds: 0, trials: [] };
  return resume(readFileSync(file, 'utf8'), settings);
}

/** Writes the state, whole or not at all. */
export function keepState(file: string, state: TuningState): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

/** Forgets the state of a tuning that has come to its end, so that the same command begins anew; a user's own file stays. */
export function endState({ file, isOwnFile }: Pick<TuneCommand, 'file' | 'isOwnFile'>): void {
  if (!isOwnFile) rmSync(file, { force: true });
}
