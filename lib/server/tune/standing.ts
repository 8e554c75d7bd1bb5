import type { TunedTrial } from './tuning-state.ts';

/** Trials that have a value, the best accuracy first; of equals the earlier one. */
export function ranked(trials: readonly TunedTrial[]): TunedTrial[] {
  const judged = trials.filter(({ value }) => value !== undefined && Number.isFinite(value));
  return judged.sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.number - b.number);
}

/** A length of time for people: "40 s", "3 min". */
export const spelled = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

export interface Progress {
  done: number;
  jobs: number;
  /** Epochs of the present trial that are done, and how many it will have. */
  epoch: number;
  epochs: number;
  seconds: number;
  best: TunedTrial | undefined;
}

const width = 24;

/** One line: a bar, the trial and its epoch, the best so far, and the time left if trials go on as they did. */
export function progressLine({ done, jobs, epoch, epochs, seconds, best }: Progress): string {
  const share = Math.min(1, (done + epoch / Math.max(1, epochs)) / Math.max(1, jobs));
  const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
  const now =
    done < jobs ? [`trial ${done + 1} of ${jobs}, epoch ${epoch} of ${epochs}`] : [`${done} of ${jobs} trials`];
  const record = best ? [`best ${best.value?.toFixed(4)} (trial ${best.number + 1})`] : [];
  const left = share > 0 && share < 1 ? [`${spelled((seconds * (1 - share)) / share)} left`] : [];
  return [bar, ...now, ...record, ...left].join(' · ');
}

/** The best trials with their settings, in columns. */
export function resultsTable(trials: readonly TunedTrial[], rows: number): string {
  const best = ranked(trials).slice(0, rows);
  const names = [...new Set(best.flatMap(({ point }) => Object.keys(point)))];
  const head = ['rank', 'trial', 'accuracy', 'epochs', ...names];
  const lines = best.map(({ number, value, reports, point }, at) => [
    ...[String(at + 1), String(number + 1), value?.toFixed(4) ?? '', String(reports.at(-1)?.resource ?? 0)],
    ...names.map((name) => String(point[name] ?? '')),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}
