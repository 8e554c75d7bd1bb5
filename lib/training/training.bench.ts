import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { rolldown } from 'rolldown';
import { median } from '#lib/base/numbers.ts';
import type { Figure } from '#lib/testing/bench.ts';
import { findChromium } from '#lib/testing/chromium.mjs';
import type { page as benchPage, Engine } from './training-page.bench.ts';

const nets = { '2-4-2-1': [4, 2], '2-8-8-8-1': [8, 8, 8], '2-16-16-1': [16, 16] };
const populations = [1, 4, 8, 32, 256];
const rounds = 5;
/** CPU seconds of a single measurement, and of one that is too short to go by. */
const [enough, short] = [0.15, 0.08];

type Report = (figure: Figure) => void;

/**
 * (model × epoch) a second of CPU in Chromium: the kernel and the population of stock operations beside the plain
 * reference, turn and turn about; then a whole experiment. 200 samples, batch 10, tanh, sgd.
 */
export default async function benchTraining(report: Report): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('The bench needs Chromium; set CHROMIUM to its path.');
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'];
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-sync'] });
  try {
    const page = await browser.newPage();
    const session = await browser.newBrowserCDPSession();
    await open(page);
    /** CPU seconds that the page's process spends on `work`. */
    const time = async (work: () => Promise<void>) => {
      const used = async () => {
        const { processInfo } = await session.send('SystemInfo.getProcessInfo');
        return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime));
      };
      const before = await used();
      await work();
      return (await used()) - before;
    };
    for (const [net, hidden] of Object.entries(nets)) await benchNet(page, time, net, hidden, report);
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round++) seconds.push(await time(() => page.evaluate(() => bench.twoArms())));
    report({ case: 'two arms of 16, 300 epochs', figure: 'CPU', value: median(seconds), unit: 's' });
  } finally {
    await browser.close();
  }
}

type Time = (work: () => Promise<void>) => Promise<number>;

async function benchNet(page: Page, time: Time, net: string, hidden: number[], report: Report) {
  const engines: [Engine, number][] = [['reference', 1]];
  for (const models of populations) engines.push(['kernel', models], ['stock', models]);
  const runs = [];
  for (const [engine, models] of engines) {
    const run = (epochs: number) =>
      time(() => page.evaluate(([e, h, m, n]) => bench.train(e, h, m, n), [engine, hidden, models, epochs] as const));
    await run(1); // makes the networks and warms the code up
    let epochs = 1;
    for (let spent = await run(1); spent < short; spent = await run(epochs))
      epochs = Math.ceil(epochs * Math.min(8, enough / Math.max(spent, 0.01)));
    runs.push({ engine, models, epochs, run, rates: [] as number[] });
  }
  for (let round = 0; round < rounds; round++)
    for (const { models, epochs, run, rates } of runs) rates.push((models * epochs) / (await run(epochs)));
  const base = runs[0]?.rates ?? [];
  for (const { engine, models, rates } of runs) {
    const figure = engine === 'reference' ? engine : `${engine} K=${models}`;
    report({ case: net, figure, value: median(rates), unit: '(model × epoch)/s' });
    if (engine === 'reference') continue;
    const ratios = rates.map((rate, round) => rate / (base[round] ?? Number.NaN));
    report({ case: net, figure: `${figure} / reference`, value: median(ratios), unit: '×' });
  }
}

declare const bench: typeof benchPage;

/** A page of a site that exists only here, with the code and both WebAssembly modules. */
async function open(page: Page): Promise<void> {
  const build = await rolldown({ input: 'lib/training/training-page.bench.ts', platform: 'browser' });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  const file = (path: string) => readFileSync(new URL(path, import.meta.url));
  const stock = '../../node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';
  const bodies: Record<string, [string, string | Buffer]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/bench.js"></script>'],
    '/bench.js': ['text/javascript', output[0].code],
    '/population.wasm': ['application/wasm', file('kernel/population.wasm')],
    '/tfjs-backend-wasm-simd.wasm': ['application/wasm', file(stock)],
  };
  await page.route('http://bench.localhost/**', (route) => {
    const [contentType, body] = bodies[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await page.goto('http://bench.localhost/');
  await page.evaluate(() => bench.start());
}
