import { parseArgs } from 'node:util';

/** One measured number: `{"bench","case","figure","value","unit"}`. Ratios are figures of their own, taken in one run. */
export interface Figure {
  case: string;
  figure: string;
  value: number;
  unit: string;
}
type Bench = (report: (figure: Figure) => void) => Promise<void>;

/** `npm run bench -- NAME [--json]`. A new bench is a line here. */
const benches: Record<string, () => Promise<{ default: Bench }>> = {
  search: () => import('#lib/search/search.bench.ts'),
  train: () => import('#lib/server/algorithms/train.bench.ts'),
  training: () => import('#lib/training/training.bench.ts'),
  tuner: () => import('#lib/server/tuner/tuner.bench.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [name = ''] = positionals;
const load = benches[name];
if (!load) {
  console.error(`There is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}.`);
  process.exit(1);
}
const { default: bench } = await load();
await bench((figure) => {
  if (values.json) process.stdout.write(`${JSON.stringify({ bench: name, ...figure })}\n`);
  else
    console.info(
      `${figure.case.padEnd(28)} ${figure.figure.padEnd(34)} ${figure.value.toPrecision(4).padStart(10)} ${figure.unit}`,
    );
});
