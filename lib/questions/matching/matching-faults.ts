import type { Fault } from '../question-type.ts';

interface Authored {
  pairs: readonly { prompt: string; match: string }[];
  extras: readonly { text: string }[];
}

/** What makes a matching question ambiguous or idle. */
export function matchingFaults({ pairs, extras }: Authored): Fault[] {
  const faults: Fault[] = [];
  const matches = new Set(pairs.map(({ match }) => match));
  const texts = extras.map(({ text }) => text);
  if (new Set(pairs.map(({ prompt }) => prompt)).size < pairs.length)
    faults.push({ field: 'pairs', what: 'two prompts have the same text', remedy: 'make every prompt different' });
  if (matches.size + extras.length < 2)
    faults.push({ field: 'pairs', what: 'there is one choice', remedy: 'give at least two different choices' });
  if (new Set(texts).size < texts.length)
    faults.push({ field: 'extras', what: 'two extras have the same text', remedy: 'make every extra different' });
  for (const text of texts)
    if (matches.has(text))
      faults.push({ field: 'extras', what: `"${text}" belongs to a prompt`, remedy: 'an extra belongs to no prompt' });
  return faults;
}
