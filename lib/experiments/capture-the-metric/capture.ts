import type { Panel, TablePanel } from '../panel.ts';
import { readPattern } from './read-pattern.ts';
import type { LogLine } from './training-log.ts';

/** What a pattern takes from one line of a log. */
export interface Captured {
  line: LogLine;
  /** The first group of the first match, or undefined without a match. */
  text?: string;
  isRight: boolean;
}

/** One pattern at work on a log, line by line. */
export interface Reader {
  captured: Captured[];
  /** Why the pattern is not run; it then takes nothing. */
  fault?: string;
  read(line: LogLine): void;
}

/** Looks for a pattern's first match in each line that it is given. */
export function reader(text: string): Reader {
  const safe = readPattern(text);
  const captured: Captured[] = [];
  return {
    captured,
    ...('fault' in safe && { fault: safe.fault }),
    read(line) {
      const taken = 'pattern' in safe ? safe.pattern.exec(line.text)?.[1] : undefined;
      captured.push({ line, ...(taken !== undefined && { text: taken }), isRight: numberOf(taken) === line.truth });
    },
  };
}

/** A number, undefined where nothing was taken, NaN for what is no number. */
function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.trim() === '' ? Number.NaN : Number(text);
}

const verdict = ({ text, isRight, line }: Captured) => {
  if (isRight) return text === undefined ? 'nothing to take' : 'right';
  if (text === undefined) return 'missed';
  return line.truth === undefined ? 'not wanted' : 'wrong value';
};

/** The log with what was taken from each line, and the values taken beside those that were meant. */
export function capturePanels(names: readonly string[], all: readonly Reader[]): Panel[] {
  const tables = all.map(({ captured, fault }, arm): TablePanel => {
    const wrong = captured.flatMap(({ isRight }, row) => (isRight ? [] : [row]));
    return {
      kind: 'table',
      title: names[arm] ?? '',
      arm,
      note: fault ?? `${wrong.length} of ${captured.length} lines read wrongly`,
      columns: ['Line of the log', 'Taken', ''],
      rows: captured.map((each) => [each.line.text, each.text ?? '–', verdict(each)]),
      strong: wrong,
    };
  });
  const truths = (all[0]?.captured ?? []).flatMap(({ line }) =>
    line.truth === undefined ? [] : [[line.epoch, line.truth] as const],
  );
  const points = all.flatMap(({ captured }, arm) =>
    captured.flatMap(({ line, text }) => {
      const y = numberOf(text);
      return y === undefined || !Number.isFinite(y) ? [] : [{ x: line.epoch, y, arm, hollow: arm > 0 }];
    }),
  );
  return [
    {
      kind: 'lines',
      title: 'Values taken, and the true validation loss',
      x: { label: 'epoch' },
      y: { label: 'value' },
      lines: [{ name: 'Validation loss', arm: 0, dashed: true, points: truths }],
      points,
    },
    ...tables,
  ];
}
