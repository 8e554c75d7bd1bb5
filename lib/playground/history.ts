import { formatNumber } from '#lib/base/numbers.ts';
import { editsInWords } from './edits-in-words.ts';
import { modelSettings } from './model-settings.ts';
import type { RunRecord, Stopped } from './run-record.ts';
import type { SettingGroup } from './setting.ts';
import { writeValue } from './setting-text.ts';
import { commonSettings } from './settings.ts';
import type { EarlierRate } from './snapshot.ts';
import type { End } from './stopping.ts';
import { valueInWords } from './value-in-words.ts';

/** A line of the table of runs: one model of one run. */
export interface HistoryLine {
  run: RunRecord;
  side: 0 | 1;
  /** "Learning rate 0.1", for each setting that is not the same in all lines, and when weights were edited. */
  settings: string[];
  /** Why it trained no further: "all epochs done", "paused". */
  why: string;
}

const ends: Record<End | Stopped, string> = {
  epochs: 'all epochs done',
  target: 'test loss reached',
  patience: 'early stopping',
  diverged: 'diverged',
  paused: 'paused',
  changed: 'a setting was changed',
  reset: 'reset',
};

type Cells = Map<string, { label: string; text: string; words: string }>;

function cellsOf({ playground: { common, models }, results }: RunRecord, side: number): Cells {
  const cells: Cells = new Map();
  const add = (group: SettingGroup, values: Readonly<Record<string, never>>) => {
    for (const [name, setting] of Object.entries(group)) {
      const value = values[name] as never;
      cells.set(name, { label: setting.label, text: writeValue(value), words: valueInWords(setting, value) });
    }
  };
  add(commonSettings, common as never);
  add(modelSettings, (models[side] ?? models[0]) as never);
  cells.delete('output'); // only how it is drawn
  const rate = cells.get('rate');
  const earlier = rateBefore(results[side]?.earlierRates ?? []);
  if (rate && earlier) cells.set('rate', { ...rate, text: rate.text + earlier, words: `${rate.words} (${earlier})` });
  return cells;
}

function rateBefore(earlier: readonly EarlierRate[]): string {
  const [first] = earlier;
  if (!first) return '';
  const changes = earlier.length === 1 ? `changed after epoch ${first.until}` : `changed ${earlier.length} times`;
  return `began at ${formatNumber(first.rate, 4)}, ${changes}`;
}

/** The runs as lines, newest first, each with the settings in which the lines differ. */
export function historyLines(runs: readonly RunRecord[]): HistoryLine[] {
  const lines = runs.toReversed().flatMap((run) => run.results.map((_, side) => ({ run, side: side as 0 | 1 })));
  const cells = lines.map(({ run, side }) => cellsOf(run, side));
  const names = [...(cells[0]?.keys() ?? [])];
  const differing = names.filter((name) => new Set(cells.map((line) => line.get(name)?.text)).size > 1);
  return lines.map((line, at) => ({
    ...line,
    settings: [
      ...differing.map((name) => `${cells[at]?.get(name)?.label} ${cells[at]?.get(name)?.words}`),
      editsInWords(line.run.results[line.side]?.edits ?? []),
    ].filter(Boolean),
    why: ends[line.run.results[line.side]?.end ?? line.run.stopped],
  }));
}

type Kept = Omit<RunRecord, 'number' | 'stopped'> & { stopped?: Stopped };

/** Keeps a run under the next number, or in place of what was known of it before; at most the last fifty. */
export function keepRun(runs: readonly RunRecord[], run: Kept): RunRecord[] {
  const known = runs.find(({ id }) => id === run.id);
  const number = known?.number ?? (runs.at(-1)?.number ?? 0) + 1;
  const record: RunRecord = { stopped: 'paused', ...run, number };
  return known ? runs.map((each) => (each === known ? record : each)) : [...runs, record].slice(-50);
}
