import { shortHash } from '#lib/base/hash.ts';
import type { Option } from './question.ts';
import type { Fault, Shuffle } from './question-type.ts';
import type { Reading } from './reading.ts';

/** An option as the browser gets it: its name is a hash of its text, so neither name nor order tells the key. */
export interface ShownOption {
  id: string;
  text: string;
}

export interface RevealedOption {
  id: string;
  correct: boolean;
  rationale: string;
}

export const optionId = (option: Pick<Option, 'text'>): string => shortHash(option.text);

/** Options in the attempt's order; numbers stay in ascending order, where readers look for them (Haladyna 2002). */
export function presentOptions(options: readonly Pick<Option, 'text'>[], shuffle: Shuffle): ShownOption[] {
  const numeric = areNumbers(options.map(({ text }) => text));
  const ordered = numeric ? options.toSorted((a, b) => numberOf(a.text) - numberOf(b.text)) : shuffle(options);
  return ordered.map((option) => ({ id: optionId(option), text: option.text }));
}

/** The number that an option's text is, thousands separators and % aside; NaN for words. */
export const numberOf = (text: string): number => Number(text.replace(/[,\s%]/g, '').replace('−', '-') || Number.NaN);

export const areNumbers = (texts: readonly string[]): boolean => texts.every((text) => Number.isFinite(numberOf(text)));

export const revealOptions = (options: readonly Option[]): RevealedOption[] =>
  options.map((option) => ({ id: optionId(option), correct: option.correct === true, rationale: option.rationale }));

export const keyOf = (options: readonly Option[]): string[] =>
  options.filter((option) => option.correct === true).map(optionId);

export const distractorsOf = (options: readonly Option[]): string[] =>
  options.filter((option) => option.correct !== true).map(optionId);

/** The first id that is not an option of this question, or undefined. */
export function unknownOption(options: readonly Pick<Option, 'text'>[], ids: readonly string[]): string | undefined {
  const known = new Set(options.map(optionId));
  return ids.find((id) => !known.has(id));
}

/** Faults that both choice types share: the number of options and keys, and options that say the same. */
export function optionFaults(
  options: readonly Option[],
  allowed: { options: [number, number]; keys: [number, number] },
): Fault[] {
  const faults: Fault[] = [];
  const keys = keyOf(options).length;
  if (outside(options.length, allowed.options))
    faults.push({
      field: 'options',
      what: `${options.length} options`,
      remedy: `give ${range(allowed.options)} options`,
    });
  if (outside(keys, allowed.keys))
    faults.push({
      field: 'options',
      what: `${keys} options are marked correct`,
      remedy: `mark ${range(allowed.keys)} with "correct: true"`,
    });
  if (new Set(options.map(optionId)).size < options.length)
    faults.push({ field: 'options', what: 'two options have the same text', remedy: 'make every option different' });
  return faults;
}

const outside = (count: number, [least, most]: [number, number]) => count < least || count > most;
const range = ([least, most]: [number, number]) => (least === most ? `exactly ${least}` : `${least} to ${most}`);

/** A choice question's texts: its options are alternatives among which the learner chooses. */
export function readOptions({ stem, options }: { stem: string; options: readonly Option[] }): Reading[] {
  const explained = options.map(({ text, rationale, correct, misconception }, at) => ({
    field: `options.${at}`,
    text,
    isShown: true,
    correct: correct === true,
    rationale,
    misconception,
  }));
  return [{ field: '', stem, background: '', areOptions: true, explained }];
}
