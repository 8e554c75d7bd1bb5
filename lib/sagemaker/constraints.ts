import type { Shape, Text } from './shapes/shape.ts';

interface Constraint {
  says: string;
  isKept: boolean;
}

/**
 * All that a value's shape asks of it, in the words of AWS's messages, such as aws/sagemaker-python-sdk#384 and
 * zenml-io/zenml#1502. The value is of the shape's type already.
 */
export function constraints(shape: Shape, value: unknown): Constraint[] {
  if (shape.kind === 'text') return textConstraints(shape, String(value));
  if (shape.kind === 'integer' || shape.kind === 'long' || shape.kind === 'float')
    return limits('value', shape, Number(value));
  if (shape.kind === 'list' || shape.kind === 'map')
    return limits('length', shape, typeof value === 'object' && value !== null ? Object.keys(value).length : 0);
  return [];
}

/** Beyond this, and beyond its own limit, a text is not matched: some of AWS's patterns take the square of its length. */
const longestMatched = 5000;

function textConstraints(shape: Text, value: string): Constraint[] {
  const { pattern, values, max = 0 } = shape;
  const all = limits('length', shape, value.length);
  if (pattern !== undefined && value.length <= Math.max(max, longestMatched))
    all.push({
      says: `Member must satisfy regular expression pattern: ${pattern}`,
      isKept: whole(pattern).test(value),
    });
  if (values)
    all.push({ says: `Member must satisfy enum value set: [${values.join(', ')}]`, isKept: values.includes(value) });
  return all;
}

function limits(of: 'length' | 'value', { min, max }: { min?: number; max?: number }, measured: number): Constraint[] {
  const all: Constraint[] = [];
  const most = { says: `Member must have ${of} less than or equal to ${max}`, isKept: measured <= Number(max) };
  const least = { says: `Member must have ${of} greater than or equal to ${min}`, isKept: measured >= Number(min) };
  if (max !== undefined) all.push(most);
  if (min !== undefined) all.push(least);
  return all;
}

const compiled = new Map<string, RegExp>();

function whole(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  compiled.set(pattern, known);
  return known;
}
