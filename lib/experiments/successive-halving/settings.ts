import type { Space } from '#lib/search/space.ts';

/** What is searched: the settings that each network of a population can have of its own. */
export const searched: Space = {
  dimensions: [
    { kind: 'continuous', name: 'learning rate', min: 0.001, max: 3, scaling: 'logarithmic' },
    { kind: 'continuous', name: 'momentum', min: 0, max: 0.95, scaling: 'linear' },
    { kind: 'continuous', name: 'λ', min: 0.00001, max: 0.3, scaling: 'logarithmic' },
  ],
};
