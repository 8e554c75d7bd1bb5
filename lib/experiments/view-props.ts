import type { Chosen, Parameters } from './parameters.ts';

/** What an experiment's own view is given: the settings, and a way to change them, which also changes the address. */
export interface ViewProps {
  chosen: Chosen<Parameters>;
  onChoose: (chosen: Chosen<Parameters>) => void;
}
