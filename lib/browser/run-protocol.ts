import type { Frame } from '#lib/experiments/experiment.ts';
import type { Slug } from '#lib/experiments/registry.ts';

type Chosen = Record<string, number | string>;

/** What a page asks of a worker. A new run ends the one before it; `seeds` are those of this worker's part. */
export type Request =
  | { kind: 'run'; run: number; slug: Slug; chosen: Chosen; seeds: readonly number[] }
  | { kind: 'stop' };

/** What a worker answers; `run` says which run it belongs to. */
export type Message =
  | { kind: 'frame'; run: number; frame: Frame }
  | { kind: 'done'; run: number; values: number[][]; frame: Frame; seconds: number }
  | { kind: 'stopped'; run: number }
  | { kind: 'failed'; run: number; why: string };
