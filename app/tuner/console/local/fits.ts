import type { Spec } from '#lib/tuning/algorithm.ts';

/** Whether a text is a value that a hyperparameter may have. */
export function fits(spec: Spec, text: string): boolean {
  if (spec.kind === 'categorical') return spec.values.includes(text);
  if (spec.kind === 'text') return new RegExp(`^(?:${spec.pattern})$`).test(text);
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return (spec.kind === 'continuous' || Number.isInteger(value)) && value >= spec.min && value <= spec.max;
}
