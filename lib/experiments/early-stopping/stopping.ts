export interface Stop {
  /** The epoch with the lowest loss up to the stop: the weights that are kept. */
  best: number;
  /** The epoch after which training would have ended. */
  stopped: number;
}

/** Where a run would have stopped that waits `patience` epochs for a lower loss; at the end, if it never has to. */
export function stopping(losses: readonly number[], patience: number): Stop {
  let best = 0;
  for (const [epoch, loss] of losses.entries()) {
    if (loss < (losses[best] ?? Number.NaN)) best = epoch;
    else if (epoch - best >= patience) return { best, stopped: epoch };
  }
  return { best, stopped: losses.length - 1 };
}
