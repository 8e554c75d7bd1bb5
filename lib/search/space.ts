/** How a numeric range is divided: equal steps, equal factors, or equal factors of the distance to 1. */
export type Scaling = 'linear' | 'logarithmic' | 'reverse-logarithmic' | 'auto';
export type Value = number | string | boolean;

/** A dimension is active only where an earlier one has one of these values. */
export interface Condition {
  name: string;
  in: readonly Value[];
}
interface Named {
  name: string;
  when?: Condition;
}
/** `min` and `max` are both inclusive; with a `step` only min + i·step occur. */
export interface Range extends Named {
  kind: 'integer' | 'continuous';
  min: number;
  max: number;
  step?: number;
  scaling?: Scaling;
}
export interface Choice extends Named {
  kind: 'categorical';
  values: readonly Value[];
  /** The values are numbers or levels whose order matters; a model may then use their distance. */
  ordered?: boolean;
}
export type Dimension = Range | Choice;

/** What a search may choose from. Dimensions that a condition names come before those that it governs. */
export interface Space {
  dimensions: readonly Dimension[];
}

/** One setting: a value for each active dimension and nothing for the others. */
export type Point = Readonly<Record<string, Value>>;
