import { modelSettings } from './model-settings.ts';
import type { RunRecord } from './run-record.ts';
import type { SettingGroup } from './setting.ts';
import { writeValue } from './setting-text.ts';
import { commonSettings, type Playground } from './settings.ts';
import { valueInWords } from './value-in-words.ts';

/** A line of the table of runs: one model of one run. */
export interface HistoryLine {
  run: RunRecord;
  side: 0 | 1;
  /** "Learning rate 0.1", for each setting that is not the same in all lines. */
  settings: string[];
}

type Cells = Map<string, { label: string; text: string; words: string }>;

function cellsOf({ common, models }: Playground, side: number): Cells {
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
  return cells;
}

/** The runs as lines, newest first, each with the settings in which the lines differ. */
export function historyLines(runs: readonly RunRecord[]): HistoryLine[] {
  const lines = runs.toReversed().flatMap((run) => run.results.map((_, side) => ({ run, side: side as 0 | 1 })));
  const cells = lines.map(({ run, side }) => cellsOf(run.playground, side));
  const names = [...(cells[0]?.keys() ?? [])];
  const differing = names.filter((name) => new Set(cells.map((line) => line.get(name)?.text)).size > 1);
  return lines.map((line, at) => ({
    ...line,
    settings: differing.map((name) => `${cells[at]?.get(name)?.label} ${cells[at]?.get(name)?.words}`),
  }));
}

/** Keeps a run, in place of what was known of it before; at most the last fifty. */
export function keepRun(runs: readonly RunRecord[], run: RunRecord): RunRecord[] {
  const place = runs.findIndex(({ id }) => id === run.id);
  return place < 0 ? [...runs, run].slice(-50) : runs.with(place, run);
}
