import { constraints } from '../constraints.ts';
import type { Shape } from '../shapes/shape.ts';
import { isObject, typeMismatch } from '../type-mismatch.ts';

/** Where an answer departs from the shape of its operation: types, limits, missing members and ones that there are not. */
export function outputFaults(shape: Shape, value: unknown, path = ''): string[] {
  const mismatch = typeMismatch(shape, value);
  if (mismatch !== null) return [`${path}: ${mismatch}`];
  const own = constraints(shape, value).flatMap(({ says, isKept }) => (isKept ? [] : [`${path}: ${says}`]));
  if (shape.kind === 'list' && Array.isArray(value))
    return [...own, ...value.flatMap((one, at) => outputFaults(shape.of, one, `${path}[${at}]`))];
  if (!isObject(value)) return own;
  if (shape.kind === 'map')
    return [...own, ...Object.entries(value).flatMap(([key, one]) => outputFaults(shape.value, one, `${path}.${key}`))];
  if (shape.kind !== 'structure') return own;
  const known: Readonly<Record<string, Shape>> = { ...shape.required, ...shape.optional };
  const missing = Object.keys(shape.required).filter((name) => !Object.hasOwn(value, name));
  return [
    ...own,
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) => {
      const member = Object.hasOwn(known, name) ? known[name] : undefined;
      return member ? outputFaults(member, one, `${path}.${name}`) : [`${path}.${name} is not known`];
    }),
  ];
}
