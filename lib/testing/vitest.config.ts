import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['lib/**/*.test.ts', 'app/**/*.test.ts', 'drizzle/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: '100%', // the default leaves one core idle, half of a small machine
    reporters: ['default'],
  },
});
