import { z } from 'zod';
import { optionId, type ShownOption, unknownOption } from '../options.ts';
import { commonFields, explained } from '../question.ts';
import type { QuestionType } from '../question-type.ts';

const kind = 'ordering';
const items = z.array(explained).min(3).max(5);
const schema = z.strictObject({ kind: z.literal(kind), ...commonFields, items });
const answer = z.strictObject({ order: z.array(z.string().max(16)).min(1).max(8) });

export type Question = z.infer<typeof schema>;
export type Answer = z.infer<typeof answer>;
export interface Shown {
  kind: typeof kind;
  stem: string;
  items: ShownOption[];
}
export interface Revealed {
  kind: typeof kind;
  /** In the right order. */
  items: { id: string; rationale: string }[];
}

const keyOf = ({ items: list }: Question): string[] => list.map(optionId);

/**
 * Three to five items to be put in order; all or nothing, as AWS scores it. Practice credits the adjacent pairs that are
 * kept, not the places: one item moved from the front to the end shifts all places, though most of the order is known.
 */
export const ordering: QuestionType<Question, Shown, Answer, Revealed> = {
  kind,
  schema,
  answer,
  /** Never shown in the right order, so that an answer takes at least one move. */
  present(question, shuffle) {
    const shuffled = shuffle(question.items);
    const isSolved = shuffled.every((item, at) => item === question.items[at]);
    const [first, ...others] = shuffled;
    const shown = isSolved && first ? [...others, first] : shuffled;
    return { kind, stem: question.stem, items: shown.map((item) => ({ id: optionId(item), text: item.text })) };
  },
  refuses(question, { order }) {
    const unknown = unknownOption(question.items, order);
    if (unknown !== undefined) return `"${unknown}" is not an item of this question`;
    if (new Set(order).size < order.length) return 'an item is placed twice';
    const all = question.items.length;
    return order.length === all ? null : `${order.length} items are placed where the question has ${all}`;
  },
  score(question, { order }) {
    const key = keyOf(question);
    const earned = key.length === order.length && key.every((id, at) => order[at] === id) ? 1 : 0;
    const kept = key.slice(1).filter((id, at) => order.includes(id) && order[order.indexOf(id) - 1] === key[at]).length;
    return { earned, outOf: 1, partial: kept / (key.length - 1) };
  },
  reveal: (question) => ({
    kind,
    items: question.items.map((item) => ({ id: optionId(item), rationale: item.rationale })),
  }),
  samples: (question) => ({ right: { order: keyOf(question) }, wrong: { order: keyOf(question).toReversed() } }),
  faults(question) {
    return new Set(keyOf(question)).size === question.items.length
      ? []
      : [{ field: 'items', what: 'two items have the same text', remedy: 'make every item different' }];
  },
  read({ stem, items: list }) {
    const read = list.map((item, at) => ({ ...item, field: `items.${at}`, isShown: true, correct: true }));
    return [{ field: '', stem, background: '', areOptions: false, explained: read }];
  },
};
