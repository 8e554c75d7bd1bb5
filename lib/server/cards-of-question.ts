import type { Entry } from '#lib/questions/bank.ts';
import type { Explained, Reading } from '#lib/questions/reading.ts';
import { typeOf } from '#lib/questions/registry.ts';
import { shuffleOf } from '#lib/questions/shuffle.ts';
import { escapeMarkdown as plain } from './cards-escape.ts';

const prefix = 'question:';

export const questionCardId = (question: string): string => `${prefix}${question}`;

/** The question that a card was made of; null for a card of content/cards. */
export const questionOfCard = (card: string): string | null =>
  card.startsWith(prefix) ? card.slice(prefix.length) : null;

/** A question as a card: the stem with its options, without letters, and on the back the key with its rationale. */
export function cardOfQuestion({ id, question }: Entry): { front: string; back: string } {
  const readings = typeOf(question).read(question);
  const background = readings[0]?.background;
  const asked = readings.filter(({ explained }) => explained.length > 0);
  // A case study's own stem introduces its parts.
  const stem = asked[0]?.stem === question.stem ? [] : [plain(question.stem)];
  const parts = asked.map((reading, at) => (asked.length > 1 ? `**Part ${at + 1}.** ` : '') + plain(reading.stem));
  const fronts = asked.flatMap((reading, at) => [parts[at] ?? '', ...optionsOf(id, reading)]);
  const backs = asked.flatMap((reading, at) => [...(asked.length > 1 ? [`**Part ${at + 1}.**`] : []), keyOf(reading)]);
  return {
    front: [...(background ? [plain(background)] : []), ...stem, ...fronts].join('\n\n'),
    back: backs.join('\n\n'),
  };
}

/** Prompts first where there are any. What is chosen from stands in an order of its own: the author's may be the key. */
function optionsOf(id: string, { field, explained }: Reading): string[] {
  const prompts = explained.flatMap((each) => promptOf(each) ?? []);
  const shown = [...new Set(explained.filter(({ isShown }) => isShown).map(({ text }) => text))];
  const shuffled = shuffleOf('card', `${id} ${field}`)(shown);
  const isUnchanged = shuffled.every((text, at) => text === shown[at]);
  const options = isUnchanged ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
  const lists = [prompts, options].filter(({ length }) => length > 0).map(listOf);
  return lists.length > 1 ? [lists[0] ?? '', 'To choose from:', lists[1] ?? ''] : lists;
}

const listOf = (texts: readonly string[]): string => texts.map((text) => `- ${plain(text)}`).join('\n');

function keyOf({ explained, areOptions }: Reading): string {
  const right = explained.filter(({ correct }) => correct);
  const lines = right.map((each) => {
    const prompt = promptOf(each);
    const text = prompt ? `${plain(prompt[0] ?? '')} → ${plain(each.text)}` : plain(each.text);
    return `**${text}**: ${plain(each.rationale)}`;
  });
  if (lines.length === 1) return lines.join('');
  return lines.map((line, at) => `${areOptions ? '-' : `${at + 1}.`} ${line}`).join('\n');
}

/** What a match belongs to, which readings of pairs carry beside the match. */
const promptOf = (each: Explained): string[] | null =>
  'prompt' in each && typeof each.prompt === 'string' ? [each.prompt] : null;
