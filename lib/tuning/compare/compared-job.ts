import type { Counters } from '../job-counters.ts';
import type { TrialPicture } from '../plots/job-picture.ts';

/** A trial as comparisons need it. */
export interface ComparedTrial extends TrialPicture {
  /** Seconds that it has trained in attempts that are over. */
  trainedSeconds: number;
}

/** A tuning job beside others; plain JSON. */
export interface ComparedJob {
  name: string;
  isOver: boolean;
  objective: { metric: string; minimise: boolean };
  counters: Counters;
  /** Seconds that its trials have trained. */
  trainedSeconds: number;
  /** In order of number. */
  trials: readonly ComparedTrial[];
}
