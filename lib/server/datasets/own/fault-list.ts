import { counted } from '#lib/base/numbers.ts';
import type { Problem } from '#lib/base/problem.ts';
import { tableLimits } from './limits.ts';

interface Fault {
  /** Counted from 1; what concerns the whole file comes last. */
  line: number;
  column: number;
  problem: Problem;
}

/** Faults in the order of the file: keeps the first ones and counts them all. */
export class FaultList {
  #kept: Fault[] = [];
  #count = 0;

  /** To be called in the order of the lines. The problem is only made when it is kept. */
  add(line: number, column: number, problem: () => Omit<Problem, 'where'>, name = ''): void {
    this.#count++;
    if (this.#kept.length >= tableLimits.mostProblems) return;
    const place = `line ${line}, column ${column}${name && ` (${shown(name)})`}`;
    this.#kept.push({ line, column, problem: { where: place, ...problem() } });
  }

  /** A fault of a column or of the whole file. */
  addWhole(problem: Problem, column = 0): void {
    this.#count++;
    if (this.#kept.length < tableLimits.mostProblems)
      this.#kept.push({ line: Number.POSITIVE_INFINITY, column, problem });
  }

  include(other: FaultList): void {
    this.#kept.push(...other.#kept);
    this.#count += other.#count;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** The first faults of the file, and how many more there are. */
  problems(): Problem[] {
    const first = this.#kept
      .sort((a, b) => (a.line === b.line ? a.column - b.column : a.line - b.line))
      .slice(0, tableLimits.mostProblems)
      .map(({ problem }) => problem);
    const more = this.#count - first.length;
    if (more === 0) return first;
    return [...first, { where: 'further on', what: counted(more, 'more fault'), remedy: 'Mend these first.' }];
  }
}

/** A text of a file as a message shows it. */
export const shown = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
