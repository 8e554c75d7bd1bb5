// Where the browser of the journeys comes from. A machine has one in one of many places, or can get one in one of two ways.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { nodeBinary, run } from '../server/install.mjs';

const installMinutes = 5;
const isWindows = process.platform === 'win32';
const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** A file alone proves little: Ubuntu's chromium-browser only says that there is a snap, and a library may be missing. */
function runs(path) {
  if (!existsSync(path)) return false;
  if (isWindows) return true; // there `chrome.exe --version` opens a window instead
  try {
    return /\d+\./.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }));
  } catch {
    return false;
  }
}

/** The newest Playwright reads where it would put its own browser from the package, which may not be installed yet. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

function usualPlaces() {
  if (process.platform === 'darwin')
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const { PATH = '', ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
  const programs = [ProgramFiles, process.env['ProgramFiles(x86)'] ?? '', LOCALAPPDATA].filter(
    (folder) => folder !== '',
  );
  if (isWindows) return programs.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of a Chromium (or its close relative) that answers, or null. */
export async function findChromium() {
  const asked = process.env.CHROMIUM;
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM is "${asked}", but no such file exists.`);
  if (asked) return asked;
  return [await playwrightsOwn(), ...usualPlaces()].find(runs) ?? null;
}

async function attempt(says, command, args) {
  console.info(`Chromium: ${says} …`);
  const { passed, output } = await run(command, args, { quiet: true, timeout: installMinutes * 60_000 });
  if (!passed) console.info(`${output}Chromium: that failed.`);
  return passed ? findChromium() : null;
}

/** Fetches a Chromium as Playwright does, else as Debian does; null when neither can. */
export async function installChromium() {
  const install = ['node_modules/playwright/cli.js', 'install', 'chromium'];
  const own = await attempt(`playwright install chromium (at most ${installMinutes} minutes)`, nodeBinary(), install);
  if (own) return own;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  await attempt('apt-get update', 'apt-get', ['update']);
  return attempt('apt-get install -y chromium', 'apt-get', ['install', '-y', 'chromium']);
}
