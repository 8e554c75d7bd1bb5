import type { MetricPattern } from './read-metrics.ts';

/** One attempt to train one trial. No two orders share an id. */
export interface Order {
  id: string;
  /** Where the trial's checkpoint and model belong: the same for all its attempts. */
  place: string;
  algorithm: string;
  /** By channel, where its data is. */
  data: Readonly<Record<string, string>>;
  hyperparameters: Readonly<Record<string, string>>;
  /** Metrics to read from what is logged between two reports, and to report with the second. */
  metrics?: readonly MetricPattern[];
  seed: string | number;
  /** The epoch of the checkpoint to go on from, 0 to begin afresh. */
  from: number;
  /** Pause after this epoch, so that another order can go on from there. */
  target?: number;
}

/** What is heard of an order, in order of time: epochs upwards, then one end, then nothing. */
export type Report = { id: string } & (
  | { kind: 'epoch'; epoch: number; metrics: Readonly<Record<string, number>> }
  | { kind: 'log'; lines: readonly string[] }
  /** A trial that pauses at its target is completed. */
  | { kind: 'ended'; outcome: 'completed' | 'stopped' | 'failed'; reason?: string }
  /** Whoever trained it is gone; the same order can be given again, under another id. */
  | { kind: 'lost' }
);

/** Trains what it is told to; the suite that every executor passes is executor.contract.ts. */
export interface Executor {
  /** Whether what runs goes on elsewhere when this process ends. */
  readonly outlives: boolean;
  /** How many orders it can train at a time, as far as it knows; more of them wait. */
  readonly slots: number;
  /**
   * Throws for an id that it knows already. Orders given at once train together, in one slot, if they are of one company;
   * each is heard, stopped and ends by itself.
   */
  start(order: Order, ...more: readonly Order[]): Promise<void>;
  /** Orders with the same company can train together; null, or no such method, for those that train alone. */
  company?(order: Pick<Order, 'algorithm' | 'data' | 'hyperparameters' | 'from'>): Promise<string | null>;
  /** What happened since the last call, each report once; soon and empty when nothing did. */
  poll(): Promise<Report[]>;
  /** Asks an attempt to stop within an epoch; one that is over or unknown stays as it is. */
  stop(id: string): Promise<void>;
  /** Whether reports of an attempt, or its end, are still to come: asked about what an earlier process had begun. */
  holds(id: string): Promise<boolean>;
  /** Ends what runs without a word about it, unless it outlives this process. */
  close(): Promise<void>;
}
