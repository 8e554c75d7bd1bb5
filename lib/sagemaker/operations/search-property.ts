import { isObject } from '../type-mismatch.ts';

type Value = string | number | boolean | undefined;

/**
 * A property of a training job by the name that Search gives it: members joined by dots, `Tags.<key>`,
 * `HyperParameters.<name>`, `Metrics.<name>`. A list has no value of its own: see `elementsOf`.
 */
export function propertyOf(job: Record<string, unknown>, name: string): Value {
  if (name.startsWith('Tags.')) return keyed(job['Tags'], 'Key', name.slice(5), 'Value');
  if (name.startsWith('Metrics.')) return keyed(job['FinalMetricDataList'], 'MetricName', name.slice(8), 'Value');
  return scalar(within(job, name));
}

/** The elements of a list that nested filters look at. */
export function elementsOf(job: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const found = within(job, name);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** Names of hyperparameters may hold dots, so the longest name that is there goes first. */
function within(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const [first = '', ...rest] = name.split('.');
  return rest.length > 0 && Object.hasOwn(value, first) ? within(value[first], rest.join('.')) : undefined;
}

function keyed(list: unknown, by: string, name: string, member: string): Value {
  const found = Array.isArray(list) ? list.filter(isObject).find((one) => one[by] === name) : undefined;
  return scalar(found?.[member]);
}

const scalar = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;

/** Numbers by size, all else as text; what is missing comes first. */
export function compareProperties(a: Value, b: Value): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
