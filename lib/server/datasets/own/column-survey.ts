import { isNumber } from '#lib/base/numbers.ts';
import { FaultList, shown } from './fault-list.ts';
import { tableLimits } from './limits.ts';

/** What a column holds, gathered cell by cell. */
export class ColumnSurvey {
  readonly name: string;
  /** Counted from 1. */
  readonly place: number;
  /** One a row; NaN for what is no number. */
  readonly numbers: number[] = [];
  readonly #mostValues: number;
  #values = new Map<string, number>();
  #codes: number[] = [];
  #numeric = 0;
  #words = 0;
  #missing = new FaultList();
  #odd = new FaultList();
  #long = new FaultList();

  /** `mostValues`: different texts beyond which a column is no longer read as words. */
  constructor(name: string, place: number, mostValues: number) {
    this.name = name;
    this.place = place;
    this.#mostValues = mostValues;
  }

  add(text: string, line: number): void {
    const isWord = !isNumber(text);
    const value = isWord ? Number.NaN : Number(text);
    this.numbers.push(value);
    if (text === '') this.#missing.add(line, this.place, () => missing, this.name);
    else if (isWord) this.#words++;
    else this.#numeric++;
    if (text !== '' && !Number.isFinite(Math.fround(value)))
      this.#odd.add(line, this.place, () => (isWord ? noNumber(text) : tooLarge(text)), this.name);
    if (text.length > tableLimits.mostLetters) this.#long.add(line, this.place, () => tooLong(text), this.name);
    if (this.#values.size > this.#mostValues) return;
    const code = this.#values.get(text) ?? this.#values.size;
    this.#values.set(text, code);
    this.#codes.push(code);
    if (this.#values.size > this.#mostValues) this.#codes = [];
  }

  /** Most of its cells are numbers, so the others are faults. */
  get isNumbers(): boolean {
    return this.#numeric > this.#words;
  }
  get hasWords(): boolean {
    return this.#words > 0;
  }

  /** Each different text with its code, and the code of each row; null when there are too many. */
  get words(): { values: string[]; codes: number[] } | null {
    return this.#values.size > this.#mostValues ? null : { values: [...this.#values.keys()], codes: this.#codes };
  }

  /** Read as numbers, cells that are none are faults; read as words, those that are too long. */
  faults(asNumbers: boolean): FaultList {
    const faults = new FaultList();
    faults.include(this.#missing);
    faults.include(asNumbers ? this.#odd : this.#long);
    return faults;
  }
}

const missing = { what: 'the value is missing', remedy: 'Fill it in, or remove the row or the column.' };

const tooLarge = (text: string) => ({
  ...{ what: `“${shown(text)}” is too large`, remedy: 'Write a number between −3.4e38 and 3.4e38.' },
});

const tooLong = (text: string) => ({
  what: `“${shown(text)}” has more than ${tableLimits.mostLetters} letters`,
  remedy: 'Write a short word for it, or remove the column.',
});

const noNumber = (text: string) => ({
  what: `“${shown(text)}” is no number`,
  remedy: /^[+-]?\d+,\d+$/.test(text)
    ? `Write ${text.replace(',', '.')}.`
    : 'Write a number, as in most of the column, or a word in every row.',
});
