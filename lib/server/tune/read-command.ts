import path from 'node:path';
import { parseArgs } from 'node:util';
import { shortHash } from '#lib/base/hash.ts';
import { type StrategyName, strategies } from '#lib/search/registry.ts';
import { type TuningSettings, tuningSettings } from './tuning-state.ts';

export const usage = `npm run tune -- [--strategy bayesian] [--jobs 20] [--samples 5000] [--epochs 5] [--seed 1] [--fresh] [--state FILE]
  --strategy  one of ${Object.keys(strategies).join(', ')}
  --samples   training images, 100 to 10,000
  --fresh     begins anew where an interrupted tuning would be gone on with
  --state     keeps the trials there, also in the end, and goes on with those that it holds`;

export interface TuneCommand {
  settings: TuningSettings;
  strategy: StrategyName;
  jobs: number;
  /** Where the trials are kept: a file of the user's, or one of these settings in the data folder. */
  file: string;
  isOwnFile: boolean;
  isFresh: boolean;
}

/** What the arguments of `npm run tune` ask for, or 'help'. Throws an error for people. */
export function readCommand(args: readonly string[], folder: string): TuneCommand | 'help' {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = {
    ...{ strategy: text, jobs: text, samples: text, epochs: text, seed: text, state: text },
    ...{ fresh: flag, help: flag },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return 'help';
  const { strategy = 'bayesian', seed = '1', samples = '5000', epochs = '5', fresh = false } = values;
  const settings = tuningSettings.parse({ strategy, seed, samples: Number(samples), epochs: Number(epochs) });
  const jobs = Number(values.jobs ?? 20);
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new Error(`--jobs must be a whole number from 1 up, got ${values.jobs}`);
  if (!isStrategy(strategy)) throw new Error(`there is no strategy "${strategy}"`);
  const file = values.state ?? path.join(folder, 'tune', fileName(settings));
  return { settings, strategy, jobs, file, isOwnFile: values.state !== undefined, isFresh: fresh };
}

const isStrategy = (name: string): name is StrategyName => Object.hasOwn(strategies, name);

/** A seed that is no plain word stands as its hash. */
function fileName({ strategy, samples, epochs, seed }: TuningSettings): string {
  const plain = /^\w{1,40}$/.test(seed) ? seed : `${shortHash(seed)}-`;
  return `${strategy}-samples-${samples}-epochs-${epochs}-seed-${plain}.json`;
}
