import type { PartShown, Shown } from './registry.ts';

/** The name under which a plain form sends a part of an answer, beside whatever else it sends. */
export const answerField = (part: string, within = ''): string => `answer.${within}${part}`;

/**
 * The answer in the fields of a plain form: one named `option`, `text`, or by the id of what is selected, placed or
 * matched, and for a part of a case study its place before. What is missing or doubled makes an answer that is refused.
 */
export function plainAnswer(shown: Shown, fields: Readonly<Record<string, unknown>>, within = ''): unknown {
  const given = (part: string) => {
    const value = fields[answerField(part, within)];
    return typeof value === 'string' ? value : '';
  };
  switch (shown.kind) {
    case 'multiple-choice':
      return { option: given('option') };
    case 'multiple-response':
      return { options: shown.options.map(({ id }) => id).filter((id) => given(id) !== '') };
    case 'numeric':
      return { text: given('text') };
    case 'matching': {
      const matches = shown.prompts.map(({ id }) => [id, given(id)] as const).filter(([, choice]) => choice !== '');
      return { matches: Object.fromEntries(matches) };
    }
    case 'ordering': {
      const placed = shown.items.map(({ id }) => ({ id, place: Number(given(id) || Number.NaN) }));
      const isWhole = placed.every((_, at) => placed.some(({ place }) => place === at + 1));
      return { order: isWhole ? placed.toSorted((a, b) => a.place - b.place).map(({ id }) => id) : [] };
    }
    case 'case-study':
      return { parts: shown.parts.map((part: PartShown, at) => plainAnswer(part, fields, `${at}.`)) };
  }
}
