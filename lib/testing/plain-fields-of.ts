import { answerField } from '#lib/questions/plain-answer.ts';
import type { Answer, Shown } from '#lib/questions/registry.ts';

/** The fields, name and value, in which a plain form would send an answer. */
export function plainFieldsOf(shown: Shown, answer: Answer, within = ''): [string, string][] {
  const field = (part: string, value: string): [string, string] => [answerField(part, within), value];
  if ('parts' in answer)
    return answer.parts.flatMap((part, at) => {
      const of = shown.kind === 'case-study' ? shown.parts[at] : undefined;
      return of ? plainFieldsOf(of, part, `${at}.`) : [];
    });
  if ('option' in answer) return [field('option', answer.option)];
  if ('options' in answer) return answer.options.map((id) => field(id, id));
  if ('order' in answer) return answer.order.map((id, at) => field(id, `${at + 1}`));
  if ('matches' in answer) return Object.entries(answer.matches).map(([prompt, choice]) => field(prompt, choice));
  return [field('text', answer.text)];
}
