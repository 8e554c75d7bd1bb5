import type { Table } from '#lib/tuning/algorithm.ts';

/** A linear change of scale: standardised = (raw − mean) / sd. */
export interface Scale {
  mean: number;
  sd: number;
}

/** The scale that gives a sample mean 0 and population standard deviation 1; sd is 1 for a constant sample. */
export function scaleOf(sample: Iterable<number>): Scale {
  let count = 0;
  let mean = 0;
  let squares = 0;
  // Welford's recurrence
  for (const value of sample) {
    const delta = value - mean;
    mean += delta / ++count;
    squares += delta * (value - mean);
  }
  return { mean, sd: Math.sqrt(squares / Math.max(count, 1)) || 1 };
}

/**
 * Scales for the inputs of a training part: one for each feature. Pixels share a single one, because a pixel of the
 * margin hardly varies and would be blown up beyond all others.
 */
export function inputScales({ inputs, features, image }: Table): Scale[] {
  if (image) return Array<Scale>(features).fill(scaleOf(inputs));
  return Array.from({ length: features }, (_, feature) => scaleOf(inputs.filter((_, at) => at % features === feature)));
}

/** The table with its inputs, and where `target` is given its targets, brought to scale. */
export function standardise(table: Table, scales: readonly Scale[], target?: Scale): Table {
  const { inputs, targets, features } = table;
  const apply = (value: number, scale: Scale | undefined) => (scale ? (value - scale.mean) / scale.sd : value);
  return {
    ...table,
    inputs: inputs.map((value, at) => apply(value, scales[at % features])),
    targets: targets.map((value) => apply(value, target)),
  };
}
