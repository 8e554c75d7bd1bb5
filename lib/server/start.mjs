// `npm start`: from a fresh clone to a running server, and `npm run dev` for whoever changes it.
// Plain Node 20 without dependencies, because it runs before they are installed.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { get } from 'node:http';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, children, endChildren, environment, install, nodeBinary, onEnd, root, run, Stop } from './install.mjs';

const next = 'node_modules/next/dist/bin/next';
const longestPauseSeconds = 30;
const patienceSeconds = 120;
// Put before a child's own program: a child whose parent was killed outright ends itself too, on every system. The
// children of our children inherit it, but live by their channel: hence the question whose child it is.
const ending = "setTimeout(()=>process.exit(1),5000).unref();process.kill(process.pid,'SIGTERM')";
const watching = `process.channel.unref();process.once('disconnect',()=>{${ending}})`;
const own = `if(process.channel&&process.ppid===${process.pid}){${watching}}`;
const endsWithParent = `--import=data:text/javascript,${encodeURIComponent(own)}`;

let isStopping = false;

async function stop(code, signal = 'SIGTERM') {
  if (isStopping) return;
  isStopping = true;
  await endChildren(signal);
  process.exit(code);
}

function chosen() {
  const flags = process.argv.slice(2);
  const unknown = flags.find((flag) => flag !== '--dev');
  if (unknown !== undefined) throw new Stop(`There is no option ${unknown}: the only one is --dev.`);
  const asked = process.env.PORT || '3000';
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65_535) {
    throw new Stop(`PORT is "${asked}", but a port is a whole number from 1 to 65535.`);
  }
  const data = resolve(process.env.HOLDOUT_DATA || join(root, '.holdout'));
  return { isDev: flags.includes('--dev'), port, host: process.env.HOST || '127.0.0.1', data };
}

/** Both are asked: a server on every address leaves 127.0.0.1 free on some systems, yet the browser would reach it. */
async function refuseTakenPort(port, host) {
  const isAnswered = await new Promise((done) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
  const fault = await new Promise((done) => {
    const server = createServer();
    server.once('error', (error) => done(error.code)).once('listening', () => server.close(() => done(null)));
    server.listen(port, host);
  });
  if (isAnswered || fault === 'EADDRINUSE') {
    throw new Stop(`Port ${port} is taken: end what uses it, or set PORT to another number.`);
  }
  if (fault !== null) throw new Stop(`The server cannot listen on ${host}, port ${port} (${fault}): set HOST or PORT.`);
}

/** A program that runs as long as we do. */
function launch(args, env) {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const child = spawn(nodeBinary(), [endsWithParent, ...args], { cwd: root, env: { ...environment(), ...env }, stdio });
  children.add(child);
  child.once('error', (error) => console.error(error.message));
  child.once('exit', () => children.delete(child));
  return child;
}

/** The tuner's worker may die without taking the server along: it resumes from what it stored. */
function keepWorker(env, pauseSeconds = 1) {
  const began = Date.now();
  launch(['lib/server/worker/main.ts'], env).once('exit', async (code, signal) => {
    if (isStopping) return;
    const pause = Date.now() - began > 60_000 ? 1 : pauseSeconds;
    console.error(`The tuner's worker ended (${signal ?? code}); it starts again in ${pause} s.`);
    await sleep(pause * 1000);
    if (!isStopping) keepWorker(env, Math.min(pause * 2, longestPauseSeconds));
  });
}

/** Not by fetch, which keeps its connection open: the web server would wait for us when it is told to end. */
function isHealthy(url) {
  return new Promise((done) => {
    const asked = get(url, { agent: false, timeout: patienceSeconds * 1000 }, (answer) => {
      answer.resume();
      done(answer.statusCode === 200);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => done(false));
  });
}

async function announce(host, port) {
  const open = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  const url = `http://${open.includes(':') ? `[${open}]` : open}:${port}/api/health`;
  const deadline = Date.now() + patienceSeconds * 1000;
  while (!(await isHealthy(url))) {
    if (isStopping) return;
    if (Date.now() > deadline) throw new Stop(`${url} did not answer 200 within ${patienceSeconds} s.`);
    await sleep(50);
  }
  console.info(`Holdout is ready: http://localhost:${port}`);
}

/** Runs one of our own programs that must succeed before the server may start. */
async function prepare(program, env, failure) {
  const { passed, output } = await run(nodeBinary(), [program], { quiet: true, env });
  if (!passed) throw new Stop(`${output}\n${failure}`);
}

async function start() {
  const { isDev, port, host, data } = chosen();
  const env = { HOLDOUT_DATA: data, PORT: String(port), HOST: host };
  await refuseTakenPort(port, host);
  await install();
  await prepare('lib/server/check-content.ts', env, 'The content has faults: mend them, then start again.');
  if (!isDev) await build();
  mkdirSync(data, { recursive: true });
  await prepare('lib/server/migrate.ts', env, `The database in ${data} could not be brought up to date.`);
  if (isStopping) return;
  const web = launch([next, isDev ? 'dev' : 'start', '-p', String(port), '-H', host], env);
  web.once('exit', (code, signal) => {
    if (!isStopping) console.error(`The web server ended (${signal ?? code}).`);
    stop(code || 1);
  });
  keepWorker(env);
  await announce(host, port);
  // The key pair of this machine, when it was just made.
  if (!isStopping) await run(nodeBinary(), ['lib/server/sagemaker/show-local-key.ts', '--once'], { env });
}

onEnd((signal) => stop(0, signal));
try {
  await start();
} catch (error) {
  if (!isStopping) console.error(error instanceof Stop ? error.message : error);
  await stop(1);
}
