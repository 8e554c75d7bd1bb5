/*
 * The small language in which the shapes of the SageMaker API are written: what its service model says of a member, and
 * nothing else. The shapes are those of @aws-sdk/client-sagemaker 3.1142.0, and of botocore 1.43.11 where that does not
 * tell: elements of lists, entries of maps, Search. Patterns are matched whole.
 */

interface Limits {
  /** Length of a text, number of members or entries, or value of a number; all inclusive. */
  min?: number;
  max?: number;
}
export interface Text<V extends string = string> extends Limits {
  kind: 'text';
  pattern?: string;
  values?: readonly V[];
}
export interface Numeric extends Limits {
  kind: 'integer' | 'long' | 'float';
}
export interface Bool {
  kind: 'boolean';
}
/** In the JSON protocol a number: seconds since 1970. */
export interface Time {
  kind: 'timestamp';
}
export interface List<S extends Shape = Shape> extends Limits {
  kind: 'list';
  of: S;
}
export interface Dictionary extends Limits {
  kind: 'map';
  key: Text;
  value: Text;
}
export type Members = Readonly<Record<string, Shape>>;
export interface Structure<R extends Members = Members, O extends Members = Members> {
  kind: 'structure';
  required: R;
  optional: O;
}
export type Shape = Text | Numeric | Bool | Time | List<Shape> | Dictionary | Structure<Members, Members>;

/** What a value of a shape looks like in TypeScript, once it has been validated and freed of nulls. */
export type Of<S> =
  S extends Text<infer V>
    ? V
    : S extends Numeric | Time
      ? number
      : S extends Bool
        ? boolean
        : S extends Dictionary
          ? Record<string, string>
          : S extends List<infer E>
            ? Of<E>[]
            : S extends Structure<infer R, infer O>
              ? { [K in keyof R]: Of<R[K]> } & { [K in keyof O]?: Of<O[K]> }
              : never;

const nothing = {};

export const text = (limits: Limits & { pattern?: string } = {}): Text => ({ kind: 'text', ...limits });
export const oneOf = <const V extends string>(...values: readonly V[]): Text<V> => ({ kind: 'text', values });
export const integer = (min?: number, max?: number): Numeric => ({ kind: 'integer', ...range(min, max) });
export const long = (min?: number): Numeric => ({ kind: 'long', ...range(min) });
export const float: Numeric = { kind: 'float' };
export const boolean: Bool = { kind: 'boolean' };
export const timestamp: Time = { kind: 'timestamp' };
export const list = <S extends Shape>(of: S, min?: number, max?: number): List<S> => ({
  kind: 'list',
  of,
  ...range(min, max),
});
export const map = (key: Text, value: Text, max: number): Dictionary => ({ kind: 'map', key, value, min: 0, max });

export function structure<R extends Members>(required: R): Structure<R, Record<never, never>>;
export function structure<R extends Members, O extends Members>(required: R, optional: O): Structure<R, O>;
export function structure(required: Members, optional: Members = nothing): Structure {
  return { kind: 'structure', required, optional };
}

const range = (min?: number, max?: number): Limits => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});
