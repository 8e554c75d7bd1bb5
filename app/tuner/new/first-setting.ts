import type { Spec } from '#lib/tuning/algorithm.ts';
import type { Setting } from './setting.ts';

/** How a hyperparameter is searched when nobody has said how: its whole range, or all of its values. */
export function firstSearch(spec: Spec): Setting {
  if (spec.kind === 'categorical') return { mode: 'categorical', values: spec.values };
  if (spec.kind === 'text') return { mode: 'fixed', value: spec.default };
  const scaling = {
    linear: 'Linear',
    logarithmic: 'Logarithmic',
    'reverse-logarithmic': 'ReverseLogarithmic',
  } as const;
  return {
    mode: spec.kind,
    min: String(spec.min),
    max: String(spec.max),
    scaling: scaling[spec.scaling ?? 'linear'],
  };
}
