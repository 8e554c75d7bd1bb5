import type { Db } from '../db.ts';
import { secondsTrained } from '../store/training-jobs.ts';
import { dayMs, type Quotas } from './quotas.ts';

/** Milliseconds between two looks at the same owner. */
const everyMs = 3000;

/** Tells whose jobs have trained all that they may in 24 hours; the database is asked at most every few seconds. */
export class QuotasWatch {
  readonly #db: Db;
  readonly #quotas: () => Quotas;
  readonly #asked = new Map<string, number>();

  /** `quotas` is asked for at each look, so that a change of them counts at once. */
  constructor(db: Db, quotas: () => Quotas) {
    this.#db = db;
    this.#quotas = quotas;
  }

  /** The owners whose seconds are used up, and how many they had. Throws for quotas that cannot be read. */
  usedUp(owners: readonly string[], now: Date): Map<string, number> {
    const at = now.getTime();
    const due = new Set(owners.filter((owner) => at - (this.#asked.get(owner) ?? Number.NEGATIVE_INFINITY) >= everyMs));
    if (due.size === 0) return new Map();
    for (const owner of this.#asked.keys()) if (!owners.includes(owner)) this.#asked.delete(owner);
    for (const owner of due) this.#asked.set(owner, at);
    const { secondsADay } = this.#quotas();
    const over = [...due].filter((owner) => secondsTrained(this.#db, owner, now, dayMs) > secondsADay);
    return new Map(over.map((owner) => [owner, secondsADay]));
  }
}
