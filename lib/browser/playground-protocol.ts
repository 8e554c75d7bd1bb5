'use client';
import type { OwnData } from '#lib/playground/own-data.ts';
import type { WeightChange } from '#lib/playground/playground-run.ts';
import type { Playground } from '#lib/playground/settings.ts';
import type { Snapshot } from '#lib/playground/snapshot.ts';
import type { Speed } from '#lib/playground/speeds.ts';

/** What the playground asks of its worker. `begin` ends the run before it and starts anew, from the first weights. */
export type PlaygroundRequest =
  | { kind: 'begin'; run: number; playground: Playground; own: OwnData | null }
  | { kind: 'play'; speed: Speed }
  | { kind: 'pause' }
  | { kind: 'step' }
  /** The models' learning rates from the next epoch on; the run goes on as it was, playing or not. */
  | { kind: 'rates'; rates: readonly number[] }
  /** A weight or bias set by hand at once; the run goes on as it was, playing or not. */
  | { kind: 'weight'; change: WeightChange };

/** What the worker answers; `run` says which run it belongs to. */
export type PlaygroundMessage =
  | { kind: 'snapshot'; run: number; snapshot: Snapshot; isPlaying: boolean }
  | { kind: 'failed'; run: number; why: string };
