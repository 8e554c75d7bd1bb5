/** A figure of one's own, read from the training log: the first group of `pattern`, or its whole match without groups. */
export interface MetricPattern {
  name: string;
  /** A regular expression as SageMaker takes it, which is one of Python. */
  pattern: string;
}

/**
 * The expression in JavaScript, where a named group is written `(?<name>…)` and not `(?P<name>…)`. What only Python has,
 * such as `(?i)`, throws SyntaxError, as does what no language takes.
 */
export function compilePattern(pattern: string): RegExp {
  const translated = pattern.replaceAll('(?P<', '(?<').replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
  return new RegExp(translated, 'g');
}

/** Letters of a line that are looked at: an expression may take the square of a line's length, or far more. */
const longestLine = 10_000;

/**
 * What an algorithm reported with what each expression last found in the lines that it logged before, where that is a
 * finite number. A name of both is read: without a match it is absent. An expression may take any time it likes, so this
 * belongs where it can be killed.
 */
export function readMetrics(
  patterns: readonly MetricPattern[],
  lines: readonly string[],
  reported: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const looked = lines.flatMap((line) => line.split('\n')).map((line) => line.slice(0, longestLine));
  const metrics = { ...reported };
  for (const { name, pattern } of patterns) {
    const value = asNumber(lastMatch(compilePattern(pattern), looked));
    if (value === null) delete metrics[name];
    else metrics[name] = value;
  }
  return metrics;
}

function lastMatch(pattern: RegExp, lines: readonly string[]): string | undefined {
  for (const line of lines.toReversed()) {
    const match = [...line.matchAll(pattern)].at(-1);
    if (match) return match.length > 1 ? match[1] : match[0];
  }
  return undefined;
}

function asNumber(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
