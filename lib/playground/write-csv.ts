import type { OwnData } from './own-data.ts';

/** Points as CSV that `readCsv` reads back to the same, in their own units. */
export function writeCsv({ names, classes, rows }: Pick<OwnData, 'names' | 'classes' | 'rows'>): string {
  const label = (target: number) => (classes.length > 0 ? quoted(classes[target] ?? '') : String(target));
  const lines = rows.map(({ x1, x2, target }) => `${x1},${x2},${label(target)}`);
  return `${[names.map(quoted).join(','), ...lines].join('\n')}\n`;
}

const quoted = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
