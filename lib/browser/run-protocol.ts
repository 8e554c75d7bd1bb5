import type { Slug } from '#lib/experiments/registry.ts';
import type { Frame, Result } from '#lib/experiments/run.ts';

/** What a page asks of the worker. A new run ends the one before it. */
export type Request = { kind: 'run'; run: number; slug: Slug; chosen: Record<string, number> } | { kind: 'stop' };

/** What the worker answers; `run` says which run it belongs to. */
export type Message =
  | { kind: 'frame'; run: number; frame: Frame }
  | { kind: 'done'; run: number; result: Result; seconds: number }
  | { kind: 'stopped'; run: number }
  | { kind: 'failed'; run: number; why: string };
