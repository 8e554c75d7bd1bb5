import type { Part, Ranges, TrainingDefinition } from '#lib/sagemaker/tuning-request.ts';
import { namesIn } from './alike.ts';
import { fits } from './fits.ts';
import type { Change, LocalAlgorithm, LocalData } from './machine.ts';

type Statics = NonNullable<TrainingDefinition['StaticHyperParameters']>;

/** The fixed hyperparameters of a definition for an algorithm of this machine, and what of them had to change. */
export function fitStatics(
  { definition }: Part,
  algorithm: LocalAlgorithm,
  ranges: Ranges,
  data: LocalData | null,
): { statics: Statics | undefined; changes: Change[] } {
  const { StaticHyperParameters: given } = definition;
  const searched = Object.values(ranges).flatMap((some) => some.map(({ Name }) => Name));
  const changes: Change[] = [];
  const statics: Record<string, string> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const known = namesIn(algorithm, name).filter((one) => !searched.includes(one) && !Object.hasOwn(statics, one));
    const [fitting] = known.filter((one) => isTaken(algorithm, one, value, data));
    if (fitting !== undefined) statics[fitting] = value;
    if (fitting === undefined) {
      const why = known.length > 0 ? `${algorithm.name} cannot take ${value} here` : `${algorithm.name} has none`;
      changes.push({ from: `${name} ${value}`, to: null, why: `Left out: ${why}.` });
    } else if (fitting !== name) changes.push({ from: name, to: fitting, why: `${algorithm.name} calls it so.` });
  }
  const optimiser = missingOptimiser(algorithm, searched, statics);
  if (optimiser) {
    statics['optimizer'] = optimiser;
    const why = 'Added: the default optimizer takes no momentum, so the search would be for nothing.';
    changes.push({ from: null, to: `optimizer ${optimiser}`, why });
  }
  const isSet = given !== undefined || Object.keys(statics).length > 0;
  return { statics: isSet ? statics : undefined, changes };
}

function isTaken({ hyperparameters }: LocalAlgorithm, name: string, value: string, data: LocalData | null): boolean {
  const spec = hyperparameters[name];
  if (!spec || !fits(spec, value)) return false;
  return name !== 'num_class' || data === null || Number(value) === data.classes;
}

/** Momentum acts only where the optimizer has it. */
function missingOptimiser(
  { hyperparameters }: LocalAlgorithm,
  searched: readonly string[],
  statics: Statics,
): string | null {
  const spec = hyperparameters['optimizer'];
  const isMoot = searched.includes('momentum') && !searched.includes('optimizer') && statics['optimizer'] === undefined;
  if (!isMoot || spec?.kind !== 'categorical') return null;
  return spec.values.includes('momentum') ? 'momentum' : null;
}
