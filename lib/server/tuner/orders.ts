import type { AttemptOf } from '#lib/tuning/job-event.ts';

/** Which attempt of which job an order is, and the row of its training job. */
export interface Ordered extends AttemptOf {
  job: number;
  row: number;
  /** The order in whose slot it is trained; without it one of its own. */
  slot?: string;
}

/** The orders that the executor works on. */
export class Orders {
  readonly #orders = new Map<string, Ordered>();

  get size(): number {
    return this.#orders.size;
  }
  /** Slots that they take: trials that train together take one, until the last of them ends. */
  get slots(): number {
    return new Set([...this.#orders].map(([id, { slot }]) => slot ?? id)).size;
  }
  all(): Ordered[] {
    return [...this.#orders.values()];
  }
  find(id: string): Ordered | undefined {
    return this.#orders.get(id);
  }
  add(id: string, ordered: Ordered): void {
    this.#orders.set(id, ordered);
  }
  remove(id: string): void {
    this.#orders.delete(id);
  }
}

/** Never given twice: not to another attempt, and not to a job of another database in the same folder. */
export const orderId = (job: { id: number; job: { createdAt: number } }, { trial, attempt }: AttemptOf): string =>
  `${job.id}-${job.job.createdAt}-${trial}-${attempt}`;

/** The place of a training job's files within the data folder. */
export const placeOf = (trainingJob: number): string => `training/${trainingJob}`;
