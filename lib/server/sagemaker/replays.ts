/**
 * Refuses a request that is sent a second time. A signature is good for five minutes before and after its date, so it is
 * remembered for longer than that. Clients date to the second and sign nothing random: two calls of the same second are
 * equal, hence the pardon for what comes within `pardonMs` of the first.
 */
export class Replays {
  readonly #first = new Map<string, number>();

  /** True for a signature that was first seen too long ago. Times in milliseconds since 1970. */
  isReplay(signature: string, now: number): boolean {
    this.#forget(now);
    const first = this.#first.get(signature);
    if (first === undefined) this.#first.set(signature, now);
    return first !== undefined && now - first > pardonMs;
  }

  /** The map stands in the order of first sight. */
  #forget(now: number): void {
    for (const [signature, first] of this.#first) {
      if (now - first <= keepMs && this.#first.size < most) return;
      this.#first.delete(signature);
    }
  }
}

const pardonMs = 10_000;
const keepMs = 11 * 60_000;
/** Signatures kept; only those of known keys come here. */
const most = 200_000;
