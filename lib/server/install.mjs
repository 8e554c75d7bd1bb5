// What `npm start` and `npm test` need before anything else can run: the packages, a Node that runs TypeScript, the build.
// It runs before node_modules exists and on whatever Node the user has (20.19 or newer): no dependency, no TypeScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const executable = process.platform === 'win32' ? 'node.exe' : 'node';
const packages = join(root, 'node_modules');
const pinnedNode = join(packages, 'node', 'bin', executable);

/** An outcome that we foresaw: its message is all that the user needs, a stack would only hide it. */
export class Stop extends Error {}

/** Every process that runs on our behalf, so that none outlives us. */
export const children = new Set();

/** Runs a command to its end; `quiet` keeps what it prints for whoever has to explain a failure. */
export function run(command, args, { quiet = false, shell = false, env = {}, timeout = 0 } = {}) {
  const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'];
  // A shell does not pass signals on, so it leads a group of its own, which can be told as one.
  const detached = shell && process.platform !== 'win32';
  const options = { cwd: root, env: { ...environment(), ...env }, shell, stdio, timeout, detached };
  const child = spawn(command, args, options);
  children.add(child);
  if (detached) child.kill = (signal) => process.kill(-child.pid, signal);
  const heard = [];
  child.stdout?.on('data', (chunk) => heard.push(chunk));
  child.stderr?.on('data', (chunk) => heard.push(chunk));
  return new Promise((done) => {
    const end = (passed, last = '') => {
      children.delete(child);
      done({ passed, output: Buffer.concat(heard).toString() + last });
    };
    child.once('error', (error) => end(false, `${error.message}\n`));
    child.once('close', (code) => end(code === 0));
  });
}

/** Ends every child and waits for it; one that ignores a polite signal for five seconds is killed. */
export async function endChildren(signal = 'SIGTERM') {
  const ends = [...children].map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of children) child.kill(signal);
  const patience = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, 5000);
  await Promise.all(ends);
  clearTimeout(patience);
}

/** Calls `end` when we are told to end. npm tells only the shell between us, which dies: then our parent changes. */
export function onEnd(end) {
  const parent = process.ppid;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  setInterval(() => process.ppid !== parent && end('SIGTERM'), 500).unref();
}

/** The Node that runs our TypeScript: the pinned one, else the one that runs this. */
export function nodeBinary() {
  return existsSync(pinnedNode) ? pinnedNode : process.execPath;
}

/** The environment of every child: our own tools, and our own Node under the name `node`, are found first. */
export function environment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const first = existsSync(pinnedNode) ? [dirname(pinnedNode)] : [];
  const path = [...first, join(packages, '.bin'), dirname(process.execPath), process.env[name] ?? ''];
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', [name]: path.join(delimiter) };
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** True when the stamp, a file that names the inputs of a finished work, names exactly these inputs. */
function isDone(stamp, inputs) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
}

/** A Node outside node_modules: `npm ci` deletes node_modules, the pinned Node that may be running this included. */
function outsideNode() {
  if (!process.execPath.startsWith(packages + sep)) return process.execPath;
  const folders = (process.env.PATH ?? process.env.Path ?? '')
    .split(delimiter)
    .filter((it) => !it.startsWith(packages));
  const found = folders.map((folder) => join(folder, executable)).find(existsSync);
  return found ?? process.execPath;
}

function runNpm(args) {
  const cli = process.env.npm_execpath;
  // pnpm and yarn set the variable too, but only npm reads package-lock.json.
  if (cli && basename(cli) === 'npm-cli.js' && existsSync(cli))
    return run(outsideNode(), [cli, ...args], { quiet: true });
  // Through a shell, because on Windows npm is a batch file.
  return run(['npm', ...args].join(' '), [], { quiet: true, shell: true });
}

/** Installs what package-lock.json names, unless that is what stands in node_modules already. */
export async function install() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies, devDependencies, overrides, allowScripts } = manifest;
  const wanted = JSON.stringify({ dependencies, devDependencies, overrides, allowScripts });
  const lock = readFileSync(join(root, 'package-lock.json'));
  const inputs = digest([lock, wanted, process.platform, process.arch]);
  const stamp = join(packages, '.holdout-install');
  if (!isDone(stamp, inputs)) {
    console.info('Installing the packages …');
    // Windows cannot delete a program that runs, so there the pinned Node mends node_modules in place.
    const isHeld = process.platform === 'win32' && process.execPath.startsWith(packages + sep);
    const way = isHeld ? ['install', '--no-save'] : ['ci'];
    const npm = await runNpm([...way, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (!npm.passed) throw new Stop(`${npm.output}\nThe packages could not be installed: npm says why above.`);
    writeFileSync(stamp, inputs);
  }
  if (!existsSync(pinnedNode) && Number.parseInt(process.versions.node, 10) < 24) {
    throw new Stop(
      `Holdout needs Node 24, this is ${process.version} and npm did not run the install script of the package "node": ` +
        'run `npm rebuild node better-sqlite3`, or run the same command under Node 24 or newer.',
    );
  }
}

/** Every file that the production build reads; content is read while the server runs, so it is none of them. */
function sources() {
  const walk = (folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  const files = ['app', 'lib', 'drizzle'].flatMap(walk).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const read = paths.filter((path) => !path.endsWith('.test.ts') && !path.startsWith('lib/testing/'));
  // The settings of postcss are part of package.json.
  const settings = ['proxy.ts', 'next.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  return [...read, ...settings.filter((path) => existsSync(join(root, path)))].sort();
}

/** Builds for production, unless the sources are those of the last build that was finished. */
export async function build() {
  const inputs = digest(sources().flatMap((path) => [path, readFileSync(join(root, path))]));
  const stamp = join(root, '.next', 'holdout-build');
  if (isDone(stamp, inputs) && existsSync(join(root, '.next', 'BUILD_ID'))) return;
  rmSync(stamp, { force: true }); // a build that is interrupted must not pass for the last one
  console.info('Building … (about a minute)');
  const next = await run(nodeBinary(), ['node_modules/next/dist/bin/next', 'build'], { quiet: true });
  if (!next.passed) throw new Stop(`${next.output}\nThe production build failed: Next says why above.`);
  writeFileSync(stamp, inputs);
}
