import type { Experiment } from './experiment.ts';
import type { Chosen, Parameters } from './parameters.ts';
import type { Frame } from './run.ts';

/** What every experiment's view gets: the settings, and the latest frame that carries pictures. */
export interface ViewProps {
  experiment: Experiment<Parameters>;
  chosen: Chosen<Parameters>;
  frame: Frame | null;
}
