import { parseArgs } from 'node:util';
import { formatNumber } from '#lib/base/numbers.ts';
import { defaultsOf } from '#lib/experiments/parameters.ts';
import { experiments, slugs } from '#lib/experiments/registry.ts';
import { runExperiment } from '#lib/experiments/run.ts';
import { verdictOf } from '#lib/experiments/verdict.ts';
import { loadTfjs } from './tfjs.ts';

/** Runs every experiment at its defaults and fails unless each claim holds: `npm run verify [-- --seeds N --json SLUG …]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '32' }, json: { type: 'boolean', default: false } },
});
const seeds = Number(values.seeds);
if (!Number.isInteger(seeds) || seeds < 2)
  throw new Error(`--seeds must be a whole number from 2 on, not "${values.seeds}"`);
const unknown = positionals.filter((slug) => !slugs.some((known) => known === slug));
if (unknown.length > 0) throw new Error(`there is no experiment ${unknown.join(', ')}; there are ${slugs.join(', ')}`);

const tf = await loadTfjs();
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
let broken = 0;
for (const slug of slugs.filter((known) => positionals.length === 0 || positionals.includes(known))) {
  const experiment = experiments[slug];
  const defaults = defaultsOf(experiment.parameters);
  const started = cpuSeconds();
  const { values: measured } = await runExperiment(
    tf,
    experiment,
    'seeds' in defaults ? { ...defaults, seeds } : defaults,
    {
      now: () => performance.now(),
    },
  );
  const seconds = cpuSeconds() - started;
  const { k, n, holds, effect, low, high } = verdictOf(experiment.claim, measured);
  if (!holds) broken++;
  if (values.json) {
    const line = { slug, claim: experiment.claim.says, k, n, holds, effect, low, high, seconds };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } else {
    const size = `${formatNumber(effect)} ${experiment.claim.effect.label} (95 % ${formatNumber(low)} to ${formatNumber(high)})`;
    console.info(`${holds ? 'holds ' : 'BROKEN'}  ${slug}, ${k} of ${n}, ${size}, ${seconds.toFixed(1)} s of CPU`);
  }
}
if (broken > 0) console.error(`${broken} ${broken === 1 ? 'claim does' : 'claims do'} not hold.`);
process.exitCode = broken > 0 ? 1 : 0;
