import type { Point } from '#lib/search/space.ts';
import type { Lane } from '#lib/training/network.ts';
import type { Laboratory } from '../experiment.ts';
import { moons } from '../moons.ts';
import { knobs } from './knobs.ts';

const samples = 160;
/** Updates between two pauses. */
const stride = 20;

/** Trains a network for every trial of every seed, those of one form together; the validation losses `[seed][trial]`. */
export async function trainTrials(
  trials: readonly (readonly Point[])[],
  epochs: number,
  noise: number,
  { seeds, population }: Pick<Laboratory, 'seeds' | 'population'>,
  pause: (progress: number) => Promise<void>,
): Promise<number[][]> {
  const losses = trials.map((points) => points.map(() => Number.NaN));
  const forms = new Map<string, { units: number; batchSize: number; lanes: Lane[]; places: [number, number][] }>();
  for (const [at, points] of trials.entries()) {
    const seed = seeds[at] ?? 0;
    const data = moons({ samples, noise, validation: 200 }, seed);
    for (const [number, point] of points.entries()) {
      const [units, batchSize] = [Number(point[knobs[2]]), Number(point[knobs[3]])];
      const form = forms.get(`${units} ${batchSize}`) ?? { units, batchSize, lanes: [], places: [] };
      forms.set(`${units} ${batchSize}`, form);
      form.lanes.push({ seed, learningRate: Number(point[knobs[0]]), l2: Number(point[knobs[1]]), ...data });
      form.places.push([at, number]);
    }
    await pause(0);
  }
  let done = 0;
  for (const { units, batchSize, lanes, places } of forms.values()) {
    const networks = population(
      {
        network: { inputs: 2, hidden: [units], activation: 'tanh', loss: 'logistic', initialisation: 'xavier' },
        optimiser: 'sgd',
        batchSize,
      },
      lanes,
    );
    await pause(done / forms.size);
    for (let left = Math.round((epochs * samples) / batchSize); left > 0; left -= stride) {
      networks.train(Math.min(left, stride));
      await pause(done / forms.size);
    }
    const { validation } = networks.losses();
    for (const [lane, [at, number]] of places.entries()) {
      const row = losses[at];
      if (row) row[number] = validation[lane] ?? Number.NaN;
    }
    networks.dispose();
    done++;
  }
  return losses;
}
