import type { Shape } from './shapes/shape.ts';

const names = {
  text: 'a String',
  integer: 'an Integer',
  long: 'a Long',
  float: 'a Float',
  boolean: 'a Boolean',
  timestamp: 'a Timestamp',
} as const;

/**
 * Why a JSON value cannot be read as a shape, or null. The words "STRING_VALUE can not be converted to an Integer" are
 * those of AWS's JSON parser (async-aws/aws#1667, aws/aws-cdk#27087); those for lists and structures are the same
 * parser's as far as remembered, and not verified for SageMaker.
 */
export function typeMismatch(shape: Shape, value: unknown): string | null {
  if (shape.kind === 'list') return Array.isArray(value) ? null : found(value, 'Expected list or null');
  if (shape.kind === 'structure' || shape.kind === 'map')
    return isObject(value) ? null : found(value, 'Expected structure or map, or null');
  return isReadable(shape.kind, value)
    ? null
    : found(value, `${token(value)} can not be converted to ${names[shape.kind]}`);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const found = (value: unknown, otherwise: string): string =>
  Array.isArray(value)
    ? 'Start of list found where not expected'
    : isObject(value)
      ? 'Start of structure or map found where not expected'
      : otherwise;

const token = (value: unknown): string =>
  typeof value === 'boolean' ? `${String(value).toUpperCase()}_VALUE` : `${(typeof value).toUpperCase()}_VALUE`;

/** An Integer has 32 bits, and a number with a fraction is neither Integer nor Long. */
function isReadable(kind: keyof typeof names, value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'integer') return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
  if (kind === 'long') return Number.isSafeInteger(value);
  return Number.isFinite(value);
}
