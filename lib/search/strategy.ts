import type { ZodType } from 'zod';
import type { Point, Space } from './space.ts';

/** One measurement while a trial trains; `resource` counts what the strategy rations, such as epochs, from 1 up. */
export interface Report {
  resource: number;
  value: number;
}

/** A setting that was tried. `value` is the objective at the end, present for 'completed' and, where known, 'stopped'. */
export interface Trial {
  /** From 0 up, in the order of proposing. */
  number: number;
  point: Point;
  status: 'pending' | 'completed' | 'stopped' | 'failed';
  value?: number;
  /** In order of resource; empty for trials that report only at the end. */
  reports: readonly Report[];
  /** For multi-fidelity strategies: the resource that the trial was last told to reach. */
  target?: number;
}

/** All that a strategy may know: it has no memory, clock, store or Math.random. */
export interface Situation<Options> {
  space: Space;
  minimise: boolean;
  /** Every trial so far, pending ones included, in order of number. */
  trials: readonly Trial[];
  /** Finished trials of up to five parent jobs (warm start), already checked and mapped to this space. */
  parents?: readonly Trial[];
  seed: string | number;
  options: Options;
}

/** The next thing to do: begin a new trial, or (multi-fidelity) let an earlier one go on to a larger resource. */
export type Proposal =
  | { kind: 'begin'; point: Point; target?: number }
  | { kind: 'continue'; trial: number; target: number };

/** A way to search: a pure function of the history, so that browser, server and resume after a crash are one code. */
export interface Strategy<Options> {
  name: string;
  /** One sentence for people, and where the method comes from. */
  says: string;
  sources: readonly string[];
  options: ZodType<Options>;
  /** 'wait' while only pending trials can bring something new; 'exhausted' when the space holds nothing untried. */
  propose(situation: Situation<Options>): Proposal | 'wait' | 'exhausted';
  /** Called with each new report of a pending trial. */
  judge?(situation: Situation<Options>, trial: Trial): 'continue' | 'stop';
}
