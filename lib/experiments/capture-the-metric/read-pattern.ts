export const longestPattern = 80;
/** Most of each in one pattern: with lines of at most 100 characters no search can then take noticeable time. */
const most = { repeats: 3, options: 4, bars: 4 };

/** A regular expression that is safe to run, or a sentence that says why this one is not run. */
export function readPattern(text: string): { pattern: RegExp } | { fault: string } {
  if (text.length > longestPattern) return { fault: `It is longer than ${longestPattern} characters.` };
  let pattern: RegExp;
  try {
    pattern = new RegExp(text);
  } catch (error) {
    return {
      fault: `It is no regular expression: ${error instanceof Error ? error.message.split(': ').at(-1) : 'it cannot be read'}.`,
    };
  }
  const groups = new RegExp(`${text}|`).exec('')?.length ?? 1;
  if (groups < 2) return { fault: 'It has no group in round brackets, so there is nothing to take out of a match.' };
  const danger = dangerOf(text);
  return danger ? { fault: danger } : { pattern };
}

/**
 * What could make a search take for ever. Stricter than need be, because it looks at the text alone: no repeated group
 * with a repeat or a choice in it, no reference back, few repeats and choices in all.
 */
function dangerOf(text: string): string | undefined {
  // Escapes and sets of characters each stand for one plain character
  if (/\\[1-9k]/.test(text)) return 'It refers back to a group, which can take very long; it is not run.';
  const plain = text.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const opened: number[] = [];
  for (const [at, character] of [...plain].entries()) {
    if (character === '(') opened.push(at);
    if (character !== ')') continue;
    const inside = plain.slice((opened.pop() ?? 0) + 1, at).replace(/^\?/, '');
    if (/^[*+{?]/.test(plain.slice(at + 1)) && /[*+{?|]/.test(inside))
      return 'A repeated group has a repeat or a choice in it, which can take very long; it is not run.';
  }
  const loose = plain.replace(/\(\?/g, '(').replace(/[*+}?]\?/g, '*');
  const count = (mark: RegExp) => loose.match(mark)?.length ?? 0;
  if (count(/[*+{]/g) > most.repeats) return `It has more than ${most.repeats} repeats (* + {}); it is not run.`;
  if (count(/\?/g) > most.options) return `It has more than ${most.options} optional parts (?); it is not run.`;
  if (count(/\|/g) > most.bars) return `It has more than ${most.bars} choices (|); it is not run.`;
  return undefined;
}
