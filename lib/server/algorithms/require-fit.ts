/** Throws for data that do not suit an algorithm, whose clause says why; a request is refused for them before. */
export function requireFit(algorithm: string, unfit: string | null): void {
  if (unfit !== null) throw new Error(`${algorithm} ${unfit}`);
}
