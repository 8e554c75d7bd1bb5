import { z } from 'zod';

/** One number that a learner can set: slider, address, schema and limits all follow from this. */
export interface Parameter {
  label: string;
  /** One sentence: what it changes. */
  help: string;
  min: number;
  max: number;
  default: number;
  scale?: 'linear' | 'logarithmic';
  /** Distance of neighbouring values on a linear scale. */
  step?: number;
}
export type Parameters = Readonly<Record<string, Parameter>>;
export type Chosen<P extends Parameters> = { readonly [Name in keyof P]: number };

/** Every experiment has these; 16 networks an arm by default. */
export const populationParameters = {
  seeds: {
    label: 'Runs an arm',
    help: 'How many networks of each arm are trained, each from its own seed.',
    min: 4,
    max: 64,
    step: 4,
    default: 16,
  },
  seed: {
    label: 'First seed',
    help: 'Another first seed repeats the whole experiment with other chance.',
    min: 1,
    max: 9999,
    step: 1,
    default: 1,
  },
} as const satisfies Parameters;

export const defaultsOf = <P extends Parameters>(parameters: P): Chosen<P> =>
  Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])) as Chosen<P>;

/** The schema of a choice: every parameter a number within its limits, by default its default; no others. */
export function chosenSchema(parameters: Parameters) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(parameters).map(([name, { min, max, default: value }]) => [
        name,
        z.coerce.number().min(min).max(max).default(value),
      ]),
    ),
  );
}

/** A choice from an address or a file; faults are sentences that name the parameter. */
export function readChosen<P extends Parameters>(
  parameters: P,
  given: Record<string, unknown>,
): { chosen: Chosen<P>; faults: string[] } {
  const parsed = chosenSchema(parameters).safeParse(given);
  if (parsed.success) return { chosen: parsed.data as Chosen<P>, faults: [] };
  const bad = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const good = Object.entries(given).filter(([name]) => Object.hasOwn(parameters, name) && !bad.has(name));
  const rest = chosenSchema(parameters).parse(Object.fromEntries(good));
  return {
    chosen: rest as Chosen<P>,
    faults: parsed.error.issues.map((issue) => sentence(parameters, issue.path[0], issue)),
  };
}

function sentence(parameters: Parameters, name: PropertyKey | undefined, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown parameter ${issue.keys.join(', ')}; there are ${Object.keys(parameters).join(', ')}`;
  const parameter = parameters[String(name)];
  return `${String(name)} must be a number from ${parameter?.min} to ${parameter?.max}`;
}

/** What differs from the defaults, as an address writes it: `strength=0.1&seeds=32`, or nothing. */
export function writeChosen<P extends Parameters>(parameters: P, chosen: Chosen<P>): string {
  const changed = Object.entries(parameters).filter(([name, { default: value }]) => chosen[name] !== value);
  return new URLSearchParams(changed.map(([name]) => [name, String(chosen[name])])).toString();
}
