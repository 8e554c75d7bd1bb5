// `npm test`: everything that must hold, in the order in which it fails fastest. `--fast` leaves out what takes minutes.
// Plain Node 20 without dependencies, because it runs before they are installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, endChildren, install, onEnd, root, run, Stop } from '../server/install.mjs';
import { findChromium, installChromium } from './chromium.mjs';

const flags = process.argv.slice(2);
const isFast = flags.includes('--fast');
const results = new Map();

/** A command of package.json's scripts, run as npm runs it but with our own Node. */
function script(name, { quiet = true, env = {} } = {}) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return run(scripts[name], [], { quiet, env: { NPM_CONFIG_UPDATE_NOTIFIER: 'false', ...env }, shell: true });
}

/** Runs one step and says how it went; what a quiet step printed is shown when it failed. */
async function step(name, work) {
  const began = performance.now();
  console.info(`\n${name} …`);
  const { passed, output } = await work().catch((error) => ({
    passed: false,
    output: error instanceof Stop ? error.message : error.stack,
  }));
  if (!passed && output) console.info(output.trimEnd());
  console.info(`${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  results.set(name, passed);
  return passed;
}

async function succeeds(work) {
  await work();
  return { passed: true, output: '' };
}

async function journeys() {
  const chromium = (await findChromium()) ?? (await installChromium());
  if (!chromium) {
    throw new Stop('No browser for the journeys: install Chromium or Chrome, or set CHROMIUM to the path of one.');
  }
  return script('journeys', { quiet: false, env: { CHROMIUM: chromium } });
}

async function test() {
  const unknown = flags.find((flag) => flag !== '--fast');
  if (unknown !== undefined) throw new Stop(`There is no option ${unknown}: the only one is --fast.`);
  if (!(await step('install', () => succeeds(install)))) return;
  await step('types', () => script('types'));
  await step('lint', () => script('lint'));
  await step('architecture and units', () => script('unit', { quiet: false }));
  await step('content', () => script('check:content', { quiet: false }));
  if (isFast) return;
  await step('claims', () => script('verify', { quiet: false }));
  const isBuilt = await step('production build', () => succeeds(build));
  if (isBuilt) await step('journeys', journeys);
  else console.info('\njourneys: skipped, for there is no build to travel through');
}

onEnd(async () => {
  await endChildren('SIGINT'); // to SIGTERM Playwright dies at once and leaves its server behind
  process.exit(1);
});
try {
  await test();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  results.set('options', false);
}
const passed = [...results.values()].filter(Boolean).length;
const failed = results.size - passed;
console.info(`\nsteps: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
