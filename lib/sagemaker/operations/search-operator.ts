import { AwsError } from '../operation-error.ts';
import type { Filter } from './search-expression.ts';

type Value = string | number | boolean | undefined;

const comparisons: Readonly<Record<string, (sign: number) => boolean>> = {
  Equals: (sign) => sign === 0,
  GreaterThan: (sign) => sign > 0,
  GreaterThanOrEqualTo: (sign) => sign >= 0,
  LessThan: (sign) => sign < 0,
  LessThanOrEqualTo: (sign) => sign <= 0,
};

/** Whether a property satisfies a filter. `In` takes values with commas between them. Throws for a filter without its value. */
export function isTrue({ Name: name, Operator: operator = 'Equals', Value: wanted }: Filter, value: Value): boolean {
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'NotExists') return value === undefined;
  if (wanted === undefined)
    throw new AwsError('ValidationException', `The filter on ${name} needs a Value for the operator ${operator}.`);
  if (operator === 'NotEquals') return value === undefined || order(value, wanted) !== 0;
  if (value === undefined) return false;
  if (operator === 'Contains') return String(value).includes(wanted);
  if (operator === 'In') return wanted.split(',').some((one) => order(value, one.trim()) === 0);
  return comparisons[operator]?.(order(value, wanted)) ?? false;
}

/** As numbers where both are; a moment may be written as AWS does, `2026-01-31T12:00:00Z`, or in seconds since 1970. */
function order(value: string | number | boolean, wanted: string): number {
  if (typeof value === 'number') {
    const number = Number(wanted);
    return Math.sign(value - (Number.isNaN(number) ? Date.parse(wanted) / 1000 : number));
  }
  const both = [Number(value), Number(wanted)] as const;
  const isNumeric = typeof value === 'string' && value.trim() !== '' && both.every(Number.isFinite);
  if (isNumeric) return Math.sign(both[0] - both[1]);
  return String(value) < wanted ? -1 : Number(String(value) > wanted);
}
