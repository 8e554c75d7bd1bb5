import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const address = 'http://127.0.0.1:3917';

/** Playwright reads this file once more in every worker; they share the first one's folder and only it tidies up. */
function freshData(): string {
  const shared = process.env['HOLDOUT_JOURNEYS_DATA'];
  if (shared) return shared;
  const made = mkdtempSync(join(tmpdir(), 'holdout-journeys-'));
  process.env['HOLDOUT_JOURNEYS_DATA'] = made;
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  reporter: 'list',
  workers: 1, // one server, one database, two cores
  retries: 0, // a journey that passes on the second try is a fault that learners meet
  forbidOnly: true,
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
      // The sandbox needs rights that root in a container lacks; the others keep the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'desktop', use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: 'node lib/server/start.mjs',
    cwd: root,
    url: `${address}/api/health`,
    env: { PORT: '3917', HOST: '127.0.0.1', HOLDOUT_DATA: freshData() },
    reuseExistingServer: false,
    timeout: 240_000,
    stdout: 'pipe',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
