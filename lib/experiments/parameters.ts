interface Named {
  label: string;
  /** One sentence: what it changes. */
  help: string;
}
/** A number, set by a slider. */
export interface NumberParameter extends Named {
  min: number;
  max: number;
  default: number;
  scale?: 'linear' | 'logarithmic';
  /** Distance of neighbouring values on a linear scale. */
  step?: number;
}
/** One of a few named options. */
export interface ChoiceParameter extends Named {
  options: readonly string[];
  default: string;
}
/** A line of text, such as a regular expression. */
export interface TextParameter extends Named {
  maxLength: number;
  /** Rows of a box that shows each piece between two semicolons on a line of its own; one line unless given. */
  lines?: number;
  /** Names a fold that hides the box, where the experiment's own view offers an easier way. */
  fold?: string;
  default: string;
}
/** One thing that a learner can set: control, address, schema and limits all follow from this. */
export type Parameter = NumberParameter | ChoiceParameter | TextParameter;
export type Parameters = Readonly<Record<string, Parameter>>;
type Value<P> = P extends { options: readonly (infer Option)[] } ? Option : P extends { min: number } ? number : string;
export type Chosen<P extends Parameters> = { readonly [Name in keyof P]: Value<P[Name]> };

/** What an experiment has that rests on chance; 16 runs by default. */
export const populationParameters = {
  seeds: {
    label: 'Runs an arm',
    help: 'How often the experiment is repeated, each time from a seed of its own.',
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

/** The seeds of a choice in order; one for an experiment without chance. */
export function seedsOf(chosen: Chosen<Parameters>): number[] {
  return Array.from({ length: Number(chosen['seeds'] ?? 1) }, (_, at) => Number(chosen['seed'] ?? 1) + at);
}

export const defaultsOf = <P extends Parameters>(parameters: P): Chosen<P> =>
  Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])) as Chosen<P>;

/** What differs from the defaults, as an address writes it: `strength=0.1&seeds=32`, or nothing. */
export function writeChosen<P extends Parameters>(parameters: P, chosen: Chosen<P>): string {
  const changed = Object.entries(parameters).filter(([name, { default: value }]) => chosen[name] !== value);
  return new URLSearchParams(changed.map(([name]) => [name, String(chosen[name])])).toString();
}
