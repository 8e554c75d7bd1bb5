import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';

/** Why nothing over Redis can be tested here, or null. */
export function missingForRedis(): string | null {
  if (spawnSync('redis-server', ['--version']).status !== 0) return 'there is no redis-server here';
  try {
    createRequire(import.meta.url).resolve('ioredis');
    return null;
  } catch {
    return 'the package ioredis, which BullMQ needs, is not installed';
  }
}

/** A Redis of its own that keeps nothing. */
export async function startRedis(): Promise<{ url: string; kill(): void }> {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  while (!String((await once(redis.stdout, 'data'))[0]).includes('Ready to accept'));
  return { url: `redis://127.0.0.1:${port}`, kill: () => redis.kill() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
