import type { Laboratory } from '../experiment.ts';
import { moons } from '../moons.ts';
import type { Try } from './read-tries.ts';
import { type Task, trainTries } from './train-tries.ts';

const samples = 100;

/** Settings as tasks on the data of one seed. */
export function tasksOf(tries: readonly Try[], noise: number, seed: number): Task[] {
  const data = moons({ samples, noise, validation: 400 }, seed);
  return tries.map((one) => ({ ...one, seed, data }));
}

/** The validation losses of the learner's tries on one seed: the same as in the run, and nothing of random search. */
export const tryLosses = (
  tries: readonly Try[],
  { epochs, noise, seed }: { epochs: number; noise: number; seed: number },
  population: Laboratory['population'],
  pause: () => Promise<void>,
): Promise<number[]> => trainTries(tasksOf(tries, noise, seed), epochs, population, pause);
