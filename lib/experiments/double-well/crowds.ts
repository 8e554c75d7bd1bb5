import { type Rng, rng } from '#lib/base/rng.ts';
import { examples, type shapeOf, slopeAt, type Well } from './well.ts';

/** Descents that go on side by side under the same settings. */
export interface Crowd {
  rate: number;
  batch: number;
  places: number[];
  random: Rng;
}

const size = 40;

/** A crowd for each setting, all from the same starts: anywhere between the barrier and as far beyond the shallow well. */
export function crowdsOf(
  { barrier, shallow }: ReturnType<typeof shapeOf>,
  seed: number,
  settings: readonly Pick<Crowd, 'rate' | 'batch'>[],
): Crowd[] {
  const random = rng('starts', seed);
  const starts = Array.from({ length: size }, () => barrier + 2 * (shallow - barrier) * random.next());
  return settings.map((setting, arm) => ({ ...setting, places: [...starts], random: rng('batches', arm, seed) }));
}

/** One update of every descent, each with a batch of its own, drawn without repetition. */
export function move({ rate, batch, places, random }: Crowd, well: Well, pulls: readonly number[]): void {
  places.forEach((place, at) => {
    const pull = batch === examples ? 0 : meanOfBatch(pulls, batch, random);
    places[at] = place - rate * (slopeAt(well, place) + pull);
  });
}

export const hops = ({ places }: Crowd, { barrier }: ReturnType<typeof shapeOf>): number =>
  places.filter((place) => place < barrier).length;

/** Knuth's selection sampling: goes through the examples once and takes each with the chance that is still right. */
function meanOfBatch(pulls: readonly number[], batch: number, random: Rng): number {
  if (batch === 1) return pulls[random.below(pulls.length)] ?? 0;
  let sum = 0;
  let wanted = batch;
  for (const [at, pull] of pulls.entries()) {
    if (random.next() * (pulls.length - at) >= wanted) continue;
    sum += pull;
    if (--wanted === 0) break;
  }
  return sum / batch;
}
